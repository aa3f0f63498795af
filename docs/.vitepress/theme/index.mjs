// The usual theme without its font files: pages are set in what the reader's system has.
import Theme from "vitepress/theme-without-fonts";
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import "./style.css";

export default Theme;
