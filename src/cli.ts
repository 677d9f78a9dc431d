#!/usr/bin/env node
import {run} from './archive/cli.js';

process.exitCode = await run(process.argv.slice(2));
