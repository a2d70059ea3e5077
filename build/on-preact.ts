import type { UserConfig } from 'vite';
import { BROWSERS } from './targets.ts';

/** What React's bundlers want to know of a file ('use client') is nothing to those that have no React. */
export const WITHOUT_DIRECTIVES = { moduleLevelDirective: false };

/** React's components, run by Preact. */
export const onPreact = {
  // Said outright, for the development server builds the script-tag file too.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: { alias: { 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact' } },
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    emptyOutDir: false,
    rolldownOptions: { checks: WITHOUT_DIRECTIVES },
  },
} satisfies UserConfig;

/** The same where they are drawn as text. */
export const onPreactServer = {
  oxc: onPreact.oxc,
  resolve: { alias: { ...onPreact.resolve.alias, 'react-dom/server': 'preact-render-to-string' } },
} satisfies UserConfig;
