/** From the registry, so that a story looks the same on every machine. */
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/public-sans/index.css';
import '@fontsource-variable/lora/index.css';
import '@fontsource-variable/nunito-sans/index.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import '@fontsource-variable/noto-sans-jp/index.css';
