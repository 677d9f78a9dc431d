import {badgeOf, KINDS, type BadgeInput} from '../../src/locale/badge.js';
import {expect} from '../helpers.js';

const badge = (source: Partial<BadgeInput>) =>
  badgeOf({kind: 'article', access: 'free', hasEnded: false, isModified: false, language: 'ar', ...source})?.text;

describe('the one badge of a card', () => {
  it('follows the documented precedence', () => {
    const all = {sponsor: 'شركة', label: 'تحقيق', access: 'premium', duration: 'PT3M'} as const;
    for (const kind of KINDS) expect(badge({...all, kind}), kind).to.equal('برعاية شركة');
    expect(badge({...all, sponsor: undefined, kind: 'breaking'})).to.equal('عاجل');
    expect(badge({...all, sponsor: undefined, kind: 'live'})).to.equal('مباشر');
    expect(badge({label: 'تحقيق', access: 'premium', kind: 'sponsored'})).to.equal('إعلان');
    expect(badge({label: 'تحقيق', access: 'premium', kind: 'video'})).to.equal('تحقيق');
    expect(badge({access: 'premium', kind: 'video'})).to.equal('للمشتركين');
    expect(badge({kind: 'video', duration: 'PT3M20S'})).to.equal('فيديو 3:20');
    expect(badge({})).to.equal(undefined);
  });

  it('of breaking news ends in "updated", or in nothing', () => {
    expect(badge({kind: 'breaking', hasEnded: true, isModified: true})).to.equal('محدّث');
    expect(badge({kind: 'breaking', hasEnded: true})).to.equal(undefined);
  });
});
