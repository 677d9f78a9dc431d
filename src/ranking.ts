export {ArchiveIndex, type ArchiveOptions} from './related/archive-index.js';
export {indexArticles, rankRecent, rankRelated, type RankingOptions} from './related/ranking.js';
