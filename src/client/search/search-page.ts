import { readRequest, requestAddress } from './request-address.ts';
import { createSearchBox } from './search-box.ts';

/** The page at `/search/?q=…`: its address always says what is shown, so that it can be shared and reloaded. */
const place = document.querySelector('#search-page');

if (place) {
  const box = createSearchBox(readRequest(location.search), (request) => {
    history.replaceState(null, '', requestAddress(request));
  });
  place.replaceChildren(box.element);
  box.focus();
}
