// Imported before a program: at its end, writes the most memory that its process has held, in bytes, to the file that PEAK names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS * 1024)));
