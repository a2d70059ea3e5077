import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.tsx';
import { recover } from './recover.ts';

const from = fetch('/shown').then((answer) => answer.json());

hydrateRoot(document, <Page from={from} />, recover);
