export {indexArticles, rankRecent, rankRelated, type RankingOptions} from './related/ranking.js';
