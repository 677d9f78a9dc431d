<?php
/* The theme this one stands on has templates of its own for these. */
require __DIR__ . '/index.php';
