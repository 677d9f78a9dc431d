export {loadSanitizer, type Sanitizer} from './article/load-sanitizer.js';
