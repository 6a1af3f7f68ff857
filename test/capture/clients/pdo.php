<?php
$fp = fsockopen($argv[1], (int) $argv[2], $errno, $errstr, 2);
if (!$fp) { error_log("cache unavailable: $errstr ($errno)"); exit(1); }
