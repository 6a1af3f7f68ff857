<?php
$ch = curl_init($argv[1]);
curl_setopt_array($ch, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 2, CURLOPT_FOLLOWLOCATION => true, CURLOPT_MAXREDIRS => 4, CURLOPT_FAILONERROR => true]);
if (curl_exec($ch) === false) {
    throw new RuntimeException('cURL error ' . curl_errno($ch) . ': ' . curl_error($ch));
}
