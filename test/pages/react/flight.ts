import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createFromReadableStream } from 'react-server-dom-parcel/client.browser';
import { parcelRequire } from './parcel.ts';
import { recover } from './recover.ts';

Object.assign(globalThis, { parcelRequire });

const { body } = await fetch('/flight');
if (!body) throw new Error('There is no answer.');
hydrateRoot(
  document.querySelector('main') as Element,
  await createFromReadableStream<ReactNode>(body),
  recover,
);
