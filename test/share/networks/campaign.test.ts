import {withCampaign} from '../../../src/share/networks/campaign.js';
import {expect} from '../../helpers.js';

describe('campaign parameters', () => {
  it('join what the address carries, before its hash', () => {
    expect(withCampaign('https://e.com/مقال?id=3#c', 'صيف 19', 'x')).to.equal(
      `https://e.com/مقال?id=3&utm_source=x&utm_medium=share&utm_campaign=${encodeURIComponent('صيف 19')}#c`,
    );
  });
  it('do not replace those that are there', () => {
    expect(withCampaign('https://e.com/?utm_source=print', 'c', 'x')).to.equal(
      'https://e.com/?utm_source=print&utm_medium=share&utm_campaign=c',
    );
  });
  it('are none without a campaign', () => expect(withCampaign('https://e.com/+a', undefined, 'x')).to.equal('https://e.com/+a'));
});
