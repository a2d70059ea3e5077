import { defineConfig } from 'vite';
import { siteConfig } from './site/dev/config.ts';

/** `npm start`. What `npm run build` makes is in `build/`. */
export default defineConfig(siteConfig());
