import { expect, it } from 'vitest';
import { isSameSpelt } from '../../../src/model/changes/spelling.ts';

it.each([
  ['I mend my behaviour', 'I mend my behavior'],
  ['I organise it', 'I organize it'],
  ['I am travelling', 'I am traveling'],
  ['I bake bread', 'I bake bread!'],
  ['Das Straßenteam leite ich', 'Das Strassenteam leite ich'],
  ['I am on call 24/7, on L1-2', 'I am on call 24-7 on L1–2'],
  ['I keep the cellar at −5 degrees.', 'I keep the cellar at -5 degrees'],
  ['パンを焼く。', 'パンを焼く'],
])('takes %j and %j for one text in two spellings', (one, other) => {
  expect([isSameSpelt(one, other), isSameSpelt(other, one)]).toEqual([true, true]);
});

it.each([
  ['typical', 'atypical'],
  ['I lead', 'I load'],
  ['I find casual links', 'I find causal links'],
  ['I keep contact', 'I keep contract'],
  ['We discuss it', 'We discus it'],
  ['I own 1,000 euros', 'I own 1.000 euros'],
  ['I keep the cellar at -5 degrees', 'I keep the cellar at 5 degrees'],
  ['コードレビューを毎日行う', 'コードレビューを毎週行う'],
  ['顧客の質問に四時間以内に答える', '顧客の質問に二時間以内に答える'],
])('takes %j and %j for other words', (one, other) => {
  expect([isSameSpelt(one, other), isSameSpelt(other, one)]).toEqual([false, false]);
});
