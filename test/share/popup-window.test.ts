import type {MaqalShare} from '../../src/share.js';
import {expect} from '../helpers.js';
import {control, share} from './make.js';

describe('<maqal-share> opens a window', () => {
  const original = {open: window.open, matchMedia: window.matchMedia};
  afterEach(() => Object.assign(window, original));
  const click = (element: MaqalShare, id: string, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init});
    const stop = (late: Event) => late.preventDefault();
    /* After the element has answered: a test does not leave its page. */
    let wasPrevented = false;
    addEventListener('click', (late) => ((wasPrevented = late.defaultPrevented), stop(late)), {once: true});
    control(element, id).dispatchEvent(event);
    return wasPrevented;
  };
  const withWindows = (result: object | null) => {
    const opened: string[] = [];
    window.matchMedia = ((query: string) => ({
      ...original.matchMedia.call(window, query),
      matches: query.includes('fine'),
    })) as never;
    window.open = ((url: string) => (opened.push(url), result)) as never;
    return opened;
  };

  it('small and without a way back, where the network’s page fits one', async () => {
    const element = await share('x');
    const result = {opener: window};
    const opened = withWindows(result);
    expect(click(element, 'x')).to.equal(true);
    expect(opened).to.deep.equal([(control(element, 'x') as HTMLAnchorElement).href]);
    expect(result.opener).to.equal(null);
  });

  it('by its plain link where that is blocked, or a key is held', async () => {
    const element = await share('x whatsapp');
    withWindows(null);
    expect(click(element, 'x')).to.equal(false);
    const opened = withWindows({});
    expect(click(element, 'x', {ctrlKey: true})).to.equal(false);
    expect(click(element, 'whatsapp')).to.equal(false);
    expect(opened).to.deep.equal([]);
  });
});
