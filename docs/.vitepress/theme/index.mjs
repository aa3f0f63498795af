// The usual theme without its font files: pages are set in what the reader's system has.
import Theme from "vitepress/theme-without-fonts";
import "./style.css";

export default Theme;
