import {followPage, onPageLanguage, unfollowPage, type PageFollower} from '../../src/platform/page.js';
import {expect, fixture, frame, html} from '../helpers.js';

describe('a change of language or direction', () => {
  const told: string[] = [];
  const followers: PageFollower[] = [];
  const following = (name: string) => {
    const follower = Object.assign(document.createElement('i'), {handlePageChange: () => void told.push(name)});
    followPage(follower);
    followers.push(follower);
    return follower;
  };

  beforeEach(() => (told.length = 0));
  afterEach(() => followers.splice(0).forEach(unfollowPage));

  it('is told once to each that stands in it, through shadow roots, and to no other', async () => {
    const section = await fixture<HTMLElement>(html`<section><p></p></section>`);
    const elsewhere = await fixture<HTMLElement>(html`<aside></aside>`);
    section.firstElementChild!.append(following('inside'));
    section.attachShadow({mode: 'open'}).append(following('in its shadow root'));
    elsewhere.append(following('elsewhere'));
    section.lang = 'en';
    section.dir = 'ltr';
    await frame();
    expect(told).to.deep.equal(['inside', 'in its shadow root']);
  });

  it('is told to all where it is the page’s', async () => {
    (await fixture<HTMLElement>(html`<section></section>`)).append(following('one'));
    (await fixture<HTMLElement>(html`<aside></aside>`)).append(following('other'));
    document.documentElement.lang = 'tr';
    await frame();
    expect(told).to.deep.equal(['one', 'other']);
  });
});

describe('the language of the page', () => {
  it('is told when it changes, and not at each lang or dir within the page', async () => {
    const told: string[] = [];
    onPageLanguage((language) => told.push(language));
    const element = await fixture<HTMLElement>(html`<p></p>`);
    told.length = 0;
    element.dir = 'ltr';
    element.lang = 'de';
    await frame();
    expect(told).to.deep.equal([]);
    document.documentElement.lang = 'fr';
    await frame();
    expect(told).to.deep.equal(['fr']);
  });
});
