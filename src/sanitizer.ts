export {loadSanitizer, type Sanitizer} from './article/body/load-sanitizer.js';
