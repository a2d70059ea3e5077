import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.tsx';
import { recover } from './recover.ts';

const from = import('career-levels/data').then(({ framework }) => framework);

hydrateRoot(document, <Page from={from} />, recover);
