import type { Args, StrictArgTypes } from 'storybook/internal/types';

/** A story's props as its component takes them: where a control chooses by name, the value behind the name. */
export function givenArgs(args: Args, argTypes: StrictArgTypes): Args {
  return Object.fromEntries(
    Object.entries(args).map(([prop, value]) => {
      const mapping = argTypes[prop]?.mapping ?? {};
      const valueOf = (name: unknown) => (typeof name === 'string' && mapping[name]) || name;
      return [prop, Array.isArray(value) ? value.map(valueOf) : valueOf(value)];
    }),
  );
}
