/**
 * A stand-in for the two functions that the recipe calls, with the types that Backstage documents for them: Backstage itself
 * would bring hundreds of packages.
 */
declare module '@backstage/frontend-plugin-api' {
  import type { JSX } from 'react';

  interface Extension {
    kind: 'page';
    params: { path: string; title?: string; loader?: () => Promise<JSX.Element> };
  }
  export const PageBlueprint: { make(extension: Pick<Extension, 'params'>): Extension };
  export function createFrontendPlugin(options: {
    pluginId: string;
    extensions: readonly Extension[];
  }): unknown;
}
