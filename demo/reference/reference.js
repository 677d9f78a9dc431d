// The knobs of the reference: what is typed becomes the attribute of the element beside it, and of the markup shown.

function setAttribute(element, {name, type, value, checked}) {
  if (type === 'checkbox') element.toggleAttribute(name, checked);
  else if (value === '') element.removeAttribute(name);
  else element.setAttribute(name, value);
}

for (const section of document.querySelectorAll('.element')) {
  const shown = section.querySelector(`.preview > ${section.id}`);
  const written = section.querySelector('template').content.firstElementChild;
  const code = section.querySelector('pre code');
  section.querySelector('.knobs').addEventListener('input', ({target}) => {
    for (const element of [shown, written]) setAttribute(element, target);
    code.textContent = written.outerHTML;
  });
}

const settings = document.querySelector('#settings');
settings.addEventListener('input', () => {
  const {language, scheme} = settings.elements;
  document.documentElement.lang = language.value;
  document.documentElement.style.colorScheme = scheme.value;
  for (const preview of document.querySelectorAll('.preview')) {
    preview.lang = language.value;
    preview.dir = language.selectedOptions[0].dir;
  }
});

for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault());
