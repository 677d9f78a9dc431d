export {ArchiveIndex, type ArchiveOptions} from './ranking/archive-index.js';
export {indexArticles, rankRecent, rankRelated, type RankingOptions} from './ranking/rank.js';
