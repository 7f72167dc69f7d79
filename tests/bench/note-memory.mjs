// Loaded into every Node process the bench starts (`--import`): at its end each notes the most memory it held, in KiB.
import { appendFileSync } from 'node:fs';

const notes = process.env['BENCH_MEMORY'];
if (notes) process.on('exit', () => appendFileSync(notes, `${process.resourceUsage().maxRSS}\n`));
