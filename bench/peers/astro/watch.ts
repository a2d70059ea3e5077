import { dev } from 'astro';

await dev({ root: process.cwd(), logLevel: 'error', devToolbar: { enabled: false } });
