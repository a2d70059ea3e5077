import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import preact from 'preact/package.json' with { type: 'json' };
import { minifySync, type Plugin, transformWithOxc, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { siteConfig } from './site/dev/config.ts';
import { openProject } from './src/compiler/project.ts';
import { HASHES, hashesText, integrityOf } from './src/outputs/element/integrity.ts';
import { scriptOf } from './src/outputs/element/script.ts';
import { languages } from './src/strings/languages.ts';
import { careerLevels } from './src/vite/plugin.ts';
import { findOrInstallChromium, launchArguments } from './test/browser/chromium.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The oldest browsers that know `light-dark()`: for older ones Vite would rewrite it into something invalid. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** Escapes what is not ASCII: a host page may declare any character set, or none, and a classic script follows it. */
function asciiOnly(): Plugin {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escape);
      }
    },
  };
}

/**
 * Takes the marks of purity off JSX. A component that a page does not use goes as a whole; within one that it uses, the
 * marks are of no use and a twentieth of its size.
 */
function withoutPureJsx(): Plugin {
  return {
    name: 'without-pure-jsx',
    enforce: 'post',
    transform: (code, id) =>
      id.endsWith('.tsx') ? code.replaceAll('/* @__PURE__ */ _jsx', '_jsx') : undefined,
  };
}

/** Puts the words of the language that an environment is named for in the place of the English ones. */
function speaking(): Plugin {
  return {
    name: 'speaking',
    load(id) {
      const { name } = this.environment;
      if (id !== path('src/strings/en.ts') || name === 'client') return undefined;
      return `export { ${name} as en, ${name} as enLevel, ${name} as enCopy } from './${name}.ts';`;
    },
  };
}

/** Puts the framework behind the program, and what the file is before it. */
function holdingFramework(): Plugin {
  return {
    name: 'holding-framework',
    generateBundle(_options, bundle) {
      const [compiled] = openProject(path('framework')).compile();
      const { framework } = compiled?.compilation ?? {};
      if (!framework) throw new Error('There is no framework to put into the script-tag file.');
      const note = `career-levels ${manifest.version} (MIT). Holds Preact ${preact.version} (MIT), (c) 2015-present Jason Miller: https://preactjs.com`;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = scriptOf(file.code, note, framework);
      }
    },
  };
}

/**
 * Tells the hash of each script-tag file, for the `integrity` of a page's script element, and keeps all of them in
 * `career-levels.sri.json`.
 */
function integrity(): Plugin {
  const scripts = new Map<string, string>();
  return {
    name: 'integrity',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle)) {
        const text = await readFile(join(dir, name), 'utf8');
        scripts.set(name, text);
        this.environment.logger.info(`${name}  integrity="${integrityOf(text)}"`);
      }
      await writeFile(join(dir, HASHES), hashesText(scripts));
    },
  };
}

/** Lets satteri's own code find its binaries where satteri is installed, though it has become part of our files. */
function satteriFromHere(): Plugin {
  return {
    name: 'satteri-from-here',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/satteri/index.js')) return undefined;
      const here = 'createRequire(import.meta.url)';
      if (!code.includes(here)) throw new Error('satteri no longer finds its binaries by createRequire.');
      return code.replace(here, `createRequire(${here}.resolve('satteri'))`);
    },
  };
}

/** Gives a script of ours as the short text that a page loads: `import text from './embed.ts?script'`. */
function asScript(): Plugin {
  return {
    name: 'as-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.ts?script')) return undefined;
      const file = id.replace(/\?script$/, '');
      this.addWatchFile(file);
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
      return `export default ${JSON.stringify(minifySync('embed.js', code).code)};`;
    },
  };
}

const bundledForNode = {
  plugins: [satteriFromHere()],
  // its modules, of which only what is used is taken; for Node it has CommonJS
  resolve: { alias: { yaml: path('node_modules/yaml/browser/index.js') } },
  // many small files take longer to find and load than what they do, and a command is started often
  ssr: { noExternal: ['satteri', 'yaml', 'github-slugger', 'mdast-util-to-string'] },
  build: { ssr: true, target: 'node20', emptyOutDir: false },
} satisfies UserConfig;

/** What React's bundlers want to know of a file ('use client') is nothing to those that have no React. */
const WITHOUT_DIRECTIVES = { moduleLevelDirective: false };

/** React's components, run by Preact. */
const onPreact = {
  // Said outright, for the development server builds the script-tag file too.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: { alias: { 'react/jsx-runtime': 'preact/jsx-runtime', react: 'preact' } },
  build: {
    target: browsers,
    cssTarget: browsers,
    emptyOutDir: false,
    rolldownOptions: { checks: WITHOUT_DIRECTIVES },
  },
} satisfies UserConfig;

/** The same where they are drawn as text. */
const onPreactServer = {
  oxc: onPreact.oxc,
  resolve: { alias: { ...onPreact.resolve.alias, 'react-dom/server': 'preact-render-to-string' } },
  ssr: { noExternal: ['preact', 'preact-render-to-string'] },
} satisfies UserConfig;

const LANGUAGES = Object.keys(languages);

/** The modules of `career-levels/strings/…`: the languages, and what a page's own language can be made with. */
const WORDS = [...LANGUAGES, 'languages', 'list', 'plural'];

/** What `vite build --mode …` makes. Built apart, so that no file can share a piece made for another renderer. */
const builds: Record<string, UserConfig> = {
  /** The React components: ESM and one style sheet; React itself stays outside. */
  components: {
    plugins: [react(), withoutPureJsx()],
    build: {
      target: browsers,
      cssTarget: browsers,
      emptyOutDir: false,
      lib: {
        entry: {
          index: path('src/index.ts'),
          interactive: path('src/interactive/index.ts'),
          ...Object.fromEntries(WORDS.map((name) => [`strings/${name}`, path(`src/strings/${name}.ts`)])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^react($|\/)/],
        // what the entries share
        output: { chunkFileNames: 'components.js' },
      },
    },
  },
  /** The style sheet for the components in the light DOM. */
  styles: {
    build: {
      cssTarget: browsers,
      emptyOutDir: false,
      rolldownOptions: { input: path('src/styles.css'), output: { assetFileNames: '[name][extname]' } },
    },
  },
  /** The elements for bundlers, on a Preact of their own and without data. */
  elements: {
    plugins: [withoutPureJsx()],
    ...onPreact,
    build: {
      ...onPreact.build,
      lib: { entry: { elements: path('src/elements/index.ts') }, formats: ['es'] },
    },
  },
  /** The script-tag files: everything in one classic script per language, on Preact. */
  'script-tag': {
    plugins: [careerLevels(), speaking(), asciiOnly(), holdingFramework(), integrity()],
    ...onPreact,
    build: {
      ...onPreact.build,
      lib: {
        entry: path('src/elements/script-tag.ts'),
        formats: ['iife'],
        name: 'careerLevels',
        fileName: () => 'career-levels.js',
      },
    },
    // one process and one reading of this file for all
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    environments: Object.fromEntries(
      LANGUAGES.filter((tag) => tag !== 'en').map((tag) => [
        tag,
        { consumer: 'client', build: { lib: { fileName: () => `career-levels.${tag}.js` } } },
      ]),
    ),
  },
  /** The compiler and the Vite plugin, for Node. */
  node: {
    ...bundledForNode,
    build: {
      ...bundledForNode.build,
      rolldownOptions: {
        input: { compiler: path('src/compiler/index.ts'), vite: path('src/vite/plugin.ts') },
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  },
  /** The elements for servers, drawn by Preact. */
  server: {
    ...onPreactServer,
    build: {
      ssr: true,
      target: 'node20',
      emptyOutDir: false,
      cssTarget: browsers,
      cssMinify: true,
      rolldownOptions: { checks: WITHOUT_DIRECTIVES, input: { server: path('src/server/index.ts') } },
    },
  },
  /** The command. Node starts CommonJS sooner than modules, and reads short ASCII texts faster. */
  command: {
    ...bundledForNode,
    plugins: [...bundledForNode.plugins, asScript(), asciiOnly()],
    // pages and elements are drawn by React's components, and nobody needs React for that
    oxc: onPreactServer.oxc,
    resolve: { alias: { ...bundledForNode.resolve.alias, ...onPreactServer.resolve.alias } },
    ssr: { noExternal: [...bundledForNode.ssr.noExternal, ...onPreactServer.ssr.noExternal] },
    build: {
      ...bundledForNode.build,
      cssTarget: browsers,
      cssMinify: true,
      // what is bundled wants its licence told; the other build for Node bundles nothing more
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        checks: WITHOUT_DIRECTIVES,
        input: { cli: path('src/cli/bin.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name].cjs',
          // stack traces keep the names of functions
          minify: { mangle: { toplevel: false } },
        },
      },
    },
  },
};

export default defineConfig(({ mode }) => builds[mode] ?? (mode === 'test' ? tests() : siteConfig()));

function tests() {
  return {
    plugins: [react(), careerLevels(), asScript()],
    test: {
      reporters: ['default', path('test/count-reporter.ts')],
      projects: [
        {
          extends: true as const,
          test: {
            name: 'node',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/{components,storybook,pictures,engines}/**'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true as const,
          test: {
            name: 'engines',
            include: ['test/engines/*.test.ts'],
            globalSetup: ['test/engines/install.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 10_000 } },
          },
        },
        {
          extends: true as const,
          test: {
            name: 'storybook',
            include: ['test/{storybook,pictures}/**/*.test.ts'],
            // stories wait for one another, for few are open at a time
            testTimeout: 180_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true as const,
          optimizeDeps: {
            include: [
              'axe-core',
              'react',
              'react-dom/client',
              'react/jsx-runtime',
              'react/jsx-dev-runtime',
              '@testing-library/react',
              '@testing-library/jest-dom/vitest',
            ],
          },
          test: {
            name: 'components',
            include: ['test/components/**/*.test.tsx'],
            setupFiles: ['test/components/setup.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { executablePath: findOrInstallChromium(), args: launchArguments },
              }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
      ],
    },
  };
}
