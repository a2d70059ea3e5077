import { watch } from 'rolldown';
import { bundle } from './bundle.ts';

watch(await bundle(true));
