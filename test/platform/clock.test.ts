import {callIn, cancelCall} from '../../src/platform/clock.js';
import {expect} from '../helpers.js';

/** Stands in for the page's timers and its visibility. */
function fakePage() {
  const timers = new Map<number, {run: () => void; delay: number}>();
  let id = 0;
  const [set, clear, now] = [window.setTimeout, window.clearTimeout, Date.now];
  let time = now();
  window.setTimeout = ((run: () => void, delay: number) => (timers.set(++id, {run, delay}), id)) as never;
  window.clearTimeout = ((key: number) => void timers.delete(key)) as never;
  Date.now = () => time;
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    timers,
    hide,
    /** Lets time pass, and rings what is due. */
    pass(milliseconds: number) {
      time += milliseconds;
      for (const [key, {run}] of [...timers]) {
        timers.delete(key);
        run();
      }
    },
    restore() {
      window.setTimeout = set;
      window.clearTimeout = clear;
      Date.now = now;
      Reflect.deleteProperty(document, 'hidden');
    },
  };
}

describe('the page’s one timer', () => {
  let page: ReturnType<typeof fakePage>;
  const called: string[] = [];
  const first = () => void called.push('first');
  const second = () => void called.push('second');
  beforeEach(() => {
    called.length = 0;
    page = fakePage();
  });
  afterEach(() => {
    cancelCall(first);
    cancelCall(second);
    page.restore();
  });

  it('waits for the next change, however many wait', () => {
    callIn(60_000, first);
    callIn(3600_000, second);
    expect([...page.timers.values()].map(({delay}) => delay)).to.deep.equal([60_000]);
    page.pass(60_000);
    expect(called).to.deep.equal(['first']);
    expect([...page.timers.values()].map(({delay}) => delay)).to.deep.equal([3540_000]);
  });

  it('rests while the page is hidden, and catches up when it is seen again', () => {
    callIn(60_000, first);
    page.hide(true);
    expect(page.timers.size).to.equal(0);
    page.pass(600_000);
    expect(called).to.deep.equal([]);
    page.hide(false);
    page.pass(0);
    expect(called).to.deep.equal(['first']);
  });

  it('is gone when nobody waits', () => {
    callIn(60_000, first);
    cancelCall(first);
    expect(page.timers.size).to.equal(0);
  });

  it('never waits longer than a timer can', () => {
    callIn(2 ** 33, first);
    expect([...page.timers.values()][0]!.delay).to.equal(2 ** 31 - 1);
    page.pass(2 ** 31 - 1);
    expect(called).to.deep.equal([]);
    expect(page.timers.size).to.equal(1);
  });
});
