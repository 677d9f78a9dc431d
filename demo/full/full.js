// The whole article as data, as an application has it.
const answer = await fetch('full.json');
document.querySelector('maqal-article').article = await answer.json();
