import {expect} from 'chai';
import {defineInTurn} from '../../src/live/define-in-turn.js';
import {frame, until} from '../helpers.js';

describe('definitions', () => {
  it('come after the next frame, what has the focus first, and one a task', async () => {
    document.body.innerHTML = '<x-first></x-first><x-second></x-second><x-third><button>x</button></x-third>';
    document.querySelector('button')!.focus();
    const order: string[] = [];
    const define = defineInTurn<string>((tag) => {
      order.push(tag);
      queueMicrotask(() => order.push('–'));
      setTimeout(() => order.push('|'));
    });
    void frame().then(() => order.push('frame'));
    for (const tag of ['x-first', 'x-second', 'x-third']) define(tag);
    await until(() => order.filter((item) => item === '|').length === 3, 'all of them');
    document.body.replaceChildren();
    expect(order.filter((item) => item !== '|')).to.deep.equal(['frame', 'x-third', '–', 'x-first', '–', 'x-second', '–']);
  });
});
