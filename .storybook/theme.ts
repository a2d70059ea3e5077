import { create, type ThemeVars } from 'storybook/theming';

/** What the frame and the pages of documentation have in common in both modes. */
const shared = {
  brandTitle: 'Career levels',
  brandTarget: '_self',
  // the last is what Storybook's frame brings itself
  fontBase:
    '"Source Sans 3 Variable", "Noto Sans Arabic Variable", "Noto Sans JP Variable", "Nunito Sans", sans-serif',
  fontCode: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace',
  appBorderRadius: 3,
} as const;

/** The components' own default colours by mode, so that what stands around a component and the component are one. */
export const themes: Readonly<Record<'light' | 'dark', ThemeVars>> = {
  light: create({
    ...shared,
    base: 'light',
    appBg: '#f2f4f5',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#d3d9dd',
    barBg: '#ffffff',
    textColor: '#1d2125',
    textMutedColor: '#4a535b',
    colorPrimary: '#0b5a52',
    colorSecondary: '#0b5a52',
  }),
  dark: create({
    ...shared,
    base: 'dark',
    appBg: '#1d2226',
    appContentBg: '#15181b',
    appPreviewBg: '#15181b',
    appBorderColor: '#3a4147',
    barBg: '#15181b',
    textColor: '#e9ecee',
    textMutedColor: '#b1bac1',
    textInverseColor: '#15181b',
    colorPrimary: '#7fd1c1',
    // darker than the accent: Storybook sets white text on it
    colorSecondary: '#4fb9a8',
  }),
};

/** Whether the reader's system is dark, now and from now on. */
export const systemDark = matchMedia('(prefers-color-scheme: dark)');
