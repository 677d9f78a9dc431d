import {CONTENT} from '../page.js';
import Elements from './elements.jsx';

export default function Page() {
  return (
    <>
      <main dangerouslySetInnerHTML={{__html: CONTENT}} />
      <Elements />
    </>
  );
}
