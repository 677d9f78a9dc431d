import {warn} from '../../src/platform/warn.js';
import {expect, warningsOf} from '../helpers.js';

it('a message is said once', async () => {
  const said = await warningsOf(() => {
    for (let count = 0; count < 3; count++) warn('<maqal-card>: one');
  });
  expect(said).to.deep.equal(['maqal: <maqal-card>: one']);
});

it('a message that quotes a long value keeps its beginning and its end', async () => {
  const [said] = await warningsOf(() => warn(`<maqal-card published="${'x'.repeat(100_000)}">: not a date; none is shown.`));
  expect(said!.length).to.be.below(700);
  expect(said).to.match(/^maqal: <maqal-card published="x+ … x+">: not a date; none is shown\.$/);
});
