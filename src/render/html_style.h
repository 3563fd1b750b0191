// SPDX-License-Identifier: MIT
#pragma once

#include "render/page.h"

namespace slt::render {

/// The style sheet of every page. The page's policy allows this one and no other, by its hash.
inline constexpr Literal kStyle(R"css(
:root{color-scheme:light dark;--ink:#1f2c3d;--soft:#4a5768;--page:#fff;--band:#f2f5f8;--line:#c3ccd6;--accent:#0b5a9d}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf3;--soft:#b4c0cd;--page:#14191f;--band:#1f2730;--line:#47535f;--accent:#8cc4ff}}
*{box-sizing:border-box}
html{font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:var(--ink);background:var(--page)}
body{margin:0;overflow-wrap:anywhere;hyphens:auto}
main{max-width:56rem;margin:0 auto;padding:1.5rem 1rem 4rem}
article+article{margin-top:4rem;padding-top:2rem;border-top:4px solid var(--line)}
h1{font-size:2rem;line-height:1.2;margin:.5rem 0 1.5rem}
h2{font-size:1.45rem;line-height:1.25;margin:2.6rem 0 .8rem;padding-top:.6rem;border-top:2px solid var(--line)}
h3{font-size:1.15rem;margin:1.8rem 0 .5rem}
h4{font-size:1rem;margin:1.4rem 0 .4rem}
p,ul,ol{margin:.6rem 0}
ul,ol{padding-left:1.4rem}
li{margin:.25rem 0}
a{color:var(--accent);overflow-wrap:anywhere}
a:focus-visible,section:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:var(--page)}
nav{background:var(--band);padding:.8rem 1.2rem;border-radius:.4rem}
nav p{margin:0;font-weight:600}
nav ol{margin:.3rem 0;columns:2;column-gap:2rem;list-style:none;padding:0}
.trail{background:none;max-width:56rem;margin:0 auto;padding:.8rem 1rem 0}
.trail ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0;padding:0}
.links{columns:16rem;column-gap:2rem}
.links li,nav li{margin:0;padding:.15rem 0}
.box{border-left:5px solid var(--accent);background:var(--band);padding:.6rem 1.2rem;margin:1rem 0;border-radius:0 .4rem .4rem 0}
.box ul{list-style:none;padding:0}
.scroll{overflow-x:auto;margin:1rem 0}
figure{margin:1.4rem 0}
figure .scroll{margin:0;background:#fff;border:1px solid var(--line);border-radius:.4rem}
figure svg{display:block;width:100%;min-width:34rem;height:auto}
figcaption{color:var(--soft);font-size:.9rem;padding:.4rem 0}
table{overflow-wrap:normal;hyphens:manual;border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
thead th{background:var(--band);border-bottom:2px solid var(--line)}
tbody th{font-weight:400}
pre{background:var(--band);padding:.8rem 1rem;overflow-x:auto}
footer{margin-top:3rem;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){nav ol{columns:1}h1{font-size:1.6rem}}
@page{size:A4;margin:18mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--page:#fff;--band:#f2f2f2;--line:#999;--accent:#000}
main{max-width:none;padding:0}nav,.skip{display:none}.scroll{overflow:visible}figure svg{min-width:0;max-height:24cm}thead{display:table-header-group}
tr,.box,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}article+article{break-before:page}a[href^=http]::after{content:" (" attr(href) ")"}}
)css");

/// The SHA-256 of `kStyle`, as the policy names it; the independent checks compute it anew.
inline constexpr Literal kStyleHash("sha256-qDvXrlVBgQlfDiamPlG6IHD5Hmx2KhCPAQNy43sLCgI=");

}  // namespace slt::render
