// Documents on which a version of the gate went wrong, shrunk, and their kin.

export const NASTY_DOCUMENTS: readonly string[] = [
  // Elements of SVG are markup, end with their own end tag only, and can stand in each other.
  "<svg><script>a<b></b>videoPlayer()</script></svg>",
  "<svg><script>videoPlayer(<script></script>)</script></svg>",
  "<svg><style>a<g></g>@import '//third.example/1'</style></svg>",
  "<svg><script>videoPlayer()<p></p></script>",
  "<svg><style><style>@import url(//third.example/1)</style></style>",
  // The same bytes as style sheet for one reader, as markup for another.
  '<svg><style>@import "https&#58;//third.example/1"; @import "//third.example/2";</style></svg>',
  '<svg><style>@import "//third.example/1"; <img src=//third.example/2></style></svg>',
  '<svg><style><img title="@import \'//third.example/" src=//third.example/2 alt=\'"></style>',
  "<select><style>@import '//third.example/1';<img src=//third.example/2></style></select>",
  // What is put behind a name must not run into what follows.
  '<frame/t=" src=https:\'"\tsrc=https://third.example/>',
  '<img/title="x onerror=videoPlayer() " src=//third.example/1>',
  '<image = src="https://third.example/ onload=videoPlayer()">',
  '<iframe/src=//third.example/ title="> <script>videoPlayer()</script>">',
  // Placeholders stand where every reader sees markup.
  '<svg><iframe src=//third.example/><style><!--</style><img title="--><script>videoPlayer()</script>">',
  '<svg><image href=//third.example/1><style><a title="</style><script>videoPlayer()</script>">',
  '<frameset><style><a title="</style><iframe src=//third.example/><script>videoPlayer()</script>">',
  '<select><style><a title="</style><img src=//third.example/><script>videoPlayer()</script>">',
  '<svg></b><style><a title="</style><img src=//third.example/><script>videoPlayer()</script>">',
  // A base takes effect where it stands, and may be too late to be obeyed.
  "<img src=x><base href=//third.example/><img src=y>",
  "<script src=x></script><base href=//third.example/>",
  "<base href=//third.example/><script src=x></script>",
  // Older parsers know neither SVG nor text in a select.
  "<select><svg><script src=//third.example/1></script></svg></select>",
  "<select><xmp><math><style/><script><img src=//third.example/1>",
  "<select><svg><script>videoPlayer(</script>",
  // Readings that met too early, or only when the document was cut.
  "<noscript><svg><script><u><t></script><svg><script><img src=//third.example/1>",
  "<svg><![CDATA[>]]><script src=//third.example/1></script>",
  "<svg><script><p><f i='</script>'><image href=//third.example/1>",
  "<noscript><svg><foreignObject></noscript></foreignObject><style><image href=//third.example/1></style>",
  "<svg></div><title><script><img src=//third.example/1></title></svg><title><img src=//third.example/2></title>",
];
