<?php
$ctx = stream_context_create(['http' => ['timeout' => 2, 'max_redirects' => 4]]);
$body = file_get_contents($argv[1], false, $ctx);
var_dump(strlen((string) $body));
