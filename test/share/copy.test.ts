import {copyText} from '../../src/share/copy.js';
import {expect} from '../helpers.js';

const execCommand = document.execCommand;

afterEach(() => {
  delete (navigator as {clipboard?: unknown}).clipboard;
  document.execCommand = execCommand;
});

describe('copying without a clipboard, as on a plain http page', () => {
  const withoutClipboard = (answer: () => boolean) => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    document.execCommand = answer as typeof execCommand;
  };
  const button = () => document.body.appendChild(document.createElement('main')).appendChild(document.createElement('button'));

  it('selects the text in a field beside the button, and gives the focus back', async () => {
    let selected = '';
    const beside = button();
    withoutClipboard(() => {
      const field = beside.nextElementSibling as HTMLTextAreaElement;
      selected = field.value.slice(field.selectionStart, field.selectionEnd);
      return true;
    });
    expect(await copyText('https://e.com/مقال', beside)).to.equal(true);
    expect(selected).to.equal('https://e.com/مقال');
    expect(beside.nextElementSibling).to.equal(null);
    expect(document.activeElement).to.equal(beside);
  });

  it('says when it cannot', async () => {
    withoutClipboard(() => {
      throw new Error('not allowed');
    });
    expect(await copyText('x', button())).to.equal(false);
  });
});
