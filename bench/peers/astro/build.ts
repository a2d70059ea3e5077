// Astro's command refuses Node 20, its functions do not.
import { sync } from 'astro';

await sync({ root: process.cwd(), logLevel: 'error' });
