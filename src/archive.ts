export {IndexError, indexArchive, type IndexArchiveOptions, type IndexedArchive} from './archive/index-archive.js';
