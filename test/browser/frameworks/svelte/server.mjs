import { render } from "svelte/server";
import App from "./App.svelte";

export const show = (initial) => render(App, { props: { initial } });
