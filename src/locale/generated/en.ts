
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's021c29a27f7b3ed7': `Reddit`,
's0330f48e7fbe246c': `Share`,
's0332787d339aa2f9': `Last updated`,
's089f0e47679491ff': str`${0} comments`,
's09ff314768ca3174': str`${0} comments`,
's0e36d655a5e85d02': `For registered readers`,
's181ff227d4c1761a': `Email`,
's1ef43e3344e2afc6': `This article has no text`,
's2622448433c08da4': `Image source,`,
's2712fa6403c2a3ee': `Other apps`,
's32bb7fc58a52a572': `Copy the link from here`,
's366c7e4398e81c6e': `Viber`,
's5271bd401eb9a69d': `In this article`,
's62ddf431886c8a8c': `Sections`,
's6646758bcc94f9df': `Try again`,
's7003df8e3a8de5a8': `Advertisement`,
's78a8683cc9db7fae': `The articles could not be loaded`,
's78e9c87911660e77': str`Reading time: ${0}`,
's7e168521db9064a6': `Audio`,
's7e169c21db908bbb': `Pictures`,
's7e7ec7f001ad4732': str`${0} comments`,
's7e84104d08253abe': `For subscribers`,
's82ebaafc75e18545': `2 comments`,
's845043a13cd55f1e': `Live`,
's84f019aba5460312': `Copy link`,
's8c286130e169aa28': `Exclusive`,
's91da2ec991dc2b27': `Link copied`,
's9c6c200cfd5168bd': `Back to top`,
's9eaf88fd4847d04d': `Video`,
's9ebe7e3f11841ff9': `1 comment`,
's9f555098bbb6a6a0': `Source`,
'sa434fe8a425330f6': `No comments`,
'sa4b2a598c2b288ca': `More`,
'sa5a8ce31cd165098': `WhatsApp`,
'sa7739130d34c3152': `Telegram`,
'sa7930f76b0998eb0': `Bluesky`,
'saa9fc1a0f4c11098': `Threads`,
'sad011321f99ff9c5': `Opinion`,
'sb395956423f9be98': `Facebook`,
'sbd3a81b7235c7110': `Updated`,
'sc18df3dcdf489db9': str`Share this article by ${0}`,
'sca3cc3c43a716041': `Breaking`,
'sca6cc6b9cd1f86ab': str`Skip ${0} and continue reading`,
'sd4e3698f721b2a78': str`Share this article on ${0} (opens in a new window)`,
'sd68bad57f9d28349': `Print`,
'sd8420e2175efeb9e': `X`,
'sdf3d907ee16a8c36': `LinkedIn`,
'se67a231c5c2b81a4': `Tags`,
'sec19e75ab5d1989a': `Loading articles`,
'sede79729fa1db4e9': `Related articles`,
'sf00343ac108bbdc5': str`Sponsored by ${0}`,
    };
  