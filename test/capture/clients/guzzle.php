<?php
require '/usr/share/php/GuzzleHttp/autoload.php';
$client = new GuzzleHttp\Client(['timeout' => 2, 'connect_timeout' => 2]);
echo $client->get($argv[1])->getBody();
