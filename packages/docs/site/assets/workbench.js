"use strict";(()=>{function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Y(e){if(typeof e!="string"||!/^\s*[[{]/.test(
e))return e;try{return JSON.parse(e)}catch{return e}}function A(e,n=0){let t=Y(e);return n>12?t:Array.isArray(t)?t.map(r=>A(
r,n+1)):w(t)?Object.fromEntries(Object.entries(t).map(([r,o])=>[r,A(o,n+1)])):t}function R(e){return e.charAt(0).toLowerCase()+
e.slice(1)}function T({facts:e},n){return e.subjects.find(t=>t.id===n)}function S({facts:e},n){return g(e.shapes,n)??[]}function k(e,n){
return e.find(t=>t.name===n||t.aliases?.includes(n))??e.find(t=>R(t.name)===n)}function ee({facts:e},n,t){let r=n===void 0?
void 0:g(e.lists,n),o=r?.codes.find(i=>i.code===t);return r&&o?{list:r,entry:o}:void 0}function H(e,n){return Object.keys(
e.facts.lists).flatMap(t=>ee(e,t,n)??[])}function g(e,n){return Object.hasOwn(e,n)?e[n]:void 0}var ye={fields:[],item:void 0};
function q(e,{shape:n,fields:t=[],item:r},o){if(n===void 0)return{fields:t,item:r};let i=g(e.facts.choices,n);if(!i)return{
fields:S(e,n),item:r};let a=g(i.byCode,o??"");return{fields:(a===void 0?Object.values(i.byCode):[a]).flatMap(l=>S(e,l)),
item:r}}function be(e,n){let t=new ne(e,n);try{return{value:t.value(0),end:t.at,isCut:!1}}catch(r){return r instanceof $?{value:r.
value,end:e.length,isCut:!0}:void 0}}var $=class extends Error{value;constructor(n){super("The text ends in the middle."),
this.value=n}},ge={true:!0,True:!0,false:!1,False:!1,null:null,None:null},kn=40,ne=class{#e;at;constructor(n,t){this.#e=
n,this.at=t}value(n){if(this.#o(/\s*/y),n>kn)throw new SyntaxError("Nested too deep.");let t=this.#e[this.at];if(t===void 0)
throw new $(void 0);if(t==="{")return this.#t(n);if(t==="[")return this.#o(/\[(?:Object|Array|Function|Circular)[^\]]*\]/y)===
""?this.#r(n):null;if(/["'`]/.test(t))return this.#s();let r=this.#o(/[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y);return r!==
""?Number(r):this.#n(n)}#n(n){let t=this.#o(/[A-Za-z_$][\w$.]*/y);if(t==="")throw new SyntaxError("No value.");if(this.#o(
/\s*(?:\[[\w. ()]*\]\s*)?(?=\{)/y),this.#e[this.at]==="{")return this.#t(n);if(/^[bu]$/.test(t)&&/["']/.test(this.#e[this.
at]??""))return this.#s();if(this.at===this.#e.length)throw new $(void 0);return Object.hasOwn(ge,t)?ge[t]:t==="undefine\
d"?void 0:t}#t(n){let t=[];for(this.at++;;){if(this.#o(/[\s,]*/y),this.#o(/\}/y)!=="")return Object.fromEntries(t);if(this.
at>=this.#e.length)throw new $(Object.fromEntries(t));let r;this.#i(()=>{let o=/["'`]/.test(this.#e[this.at]??"")?this.#s():
this.#o(/[\w$.-]+|\[[\w. ()]+\]/y);if(this.#o(/\s*[:=]/y)==="")throw this.at>=this.#e.length?new $(void 0):new SyntaxError(
"No colon.");r=o,t.push([o,this.value(n+1)])},o=>Object.fromEntries(r===void 0||o===void 0?t:[...t,[r,o]]))}}#r(n){let t=[];
for(this.at++;;){if(this.#o(/[\s,]*/y),this.#o(/\]/y)!=="")return t;if(this.at>=this.#e.length)throw new $(t);this.#i(()=>t.
push(this.value(n+1)),r=>r===void 0?t:[...t,r])}}#i(n,t){try{n()}catch(r){throw r instanceof $?new $(t(r.value)):r}}#s(){
let n=this.#a();for(;this.#o(/\s*\+\s*(?=["'`])/y)!=="";)n+=this.#a();return n}#a(){let n=this.#e[this.at]??"",t="";for(this.
at++;this.at<this.#e.length;this.at++){let r=this.#e[this.at]??"";if(r===n)return this.at++,t;t+=r==="\\"?this.#d():r}throw new $(
void 0)}#d(){this.at++;let[,n]=/^(?:u([\dA-Fa-f]{4}))/.exec(this.#e.slice(this.at,this.at+5))??[];if(n!==void 0)return this.
at+=4,String.fromCharCode(Number.parseInt(n,16));let t=this.#e[this.at]??"";return{n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}[t]??t}#o(n){n.lastIndex=this.at;let[t=""]=n.exec(this.#e)??[];return this.at+=t.length,t}};function xe(e){let n=e.trim().replace(/^\uFEFF/,"");return n===""?{kind:"empty"}:vn(n)??ke(n,[])??Fn(n)??te(n)??{kind:"w\
ords",text:n}}function vn(e){let n=we(e);if(typeof n=="object"&&n!==null)return{kind:"value",value:n,remarks:[]};if(typeof n!=
"string")return;let t=we(n);return typeof t=="object"&&t!==null?{kind:"value",value:t,remarks:["The JSON was stringified\
 twice."]}:void 0}function ke(e,n){if(/^(?:[a-z][\w+.-]*:\/\/|\/)[^\s?]*\?\S+=\S*$|^\?\S+=\S*$|^[\w.]+=[^\s&]*(?:&[\w.]+=[^\s&]*)+$/i.
test(e))return{kind:"query",query:/[?]/.test(e)?e:`?${e}`,remarks:n}}var Sn=200;function Fn(e){for(let{index:n}of[...e.matchAll(
/\{/g)].slice(0,Sn)){let t=be(e,n);if(!t||typeof t.value!="object"||t.value===null||Object.keys(t.value).length===0)continue;
let o=[...n===0&&t.end>=e.length?["The text isn\u2019t JSON. It was read as an object that a program printed."]:["The me\
ssage was found inside the text."],...t.isCut?["The text is cut off, so some fields are missing."]:[]];return{kind:"valu\
e",value:t.value,remarks:o}}}function te(e){let[n]=/(?:https?:\/\/|\/)[^\s"'<>?]{0,2000}\?[^\s"'<>=]{1,200}=[^\s"'<>]*/i.
exec(e)??[];return n===void 0?void 0:ke(n,["The address was found inside the text."])}function we(e){try{return JSON.parse(
e)}catch{return}}var Tn=6;function Se(e,n){for(let t of En(n)){let[r]=t.flatMap(o=>$n(e,o)).toSorted((o,i)=>i.score-o.score);if(r)return r}}
function En(e){let n=[],t=[e];for(;t.length>0&&n.length<Tn;){let r=t.map(Y),o=r.filter(w);n.push(o),t=[...o.flatMap(i=>Object.
values(i)),...r.filter(i=>Array.isArray(i)).flat()].slice(0,500)}return n}function $n(e,n){return e.facts.subjects.flatMap(
t=>{let r=S(e,t.id),o=r.flatMap(i=>t.kind==="response"&&i.type==="object"&&i.fields?[i]:[]);return[...ve(e,t,n,r,void 0),
...o.flatMap(i=>ve(e,t,n,i.fields??[],i.name))]})}function ve(e,n,t,r,o){let i=Object.keys(t),a=i.filter(m=>k(r,m));if(a.
length===0||a.length/i.length<.5&&a.length<3)return[];let d=a.reduce((m,p)=>m+1/Ln(e,p),0),l=n.kind==="error"?Object.values(
t).some(m=>On(e,m))?.5:.1:0,c=n.product&&t[n.product.field]===n.product.code,u=r.filter(({name:m,required:p})=>p&&!i.some(
y=>k(r,y)?.name===m)),f=d+.1*a.length-.3*(i.length-a.length)-.05*u.length,h=jn(r,t)+l+(c?2:0)-(o===void 0?0:.2);return[{
subject:n,value:t,inside:o,score:f+h}]}function jn(e,n){return Object.entries(n).flatMap(([r,o])=>{let i=k(e,r)?.fields;
return i&&w(o)?Object.keys(o).map(a=>k(i,a)?.5:-.3):[]}).reduce((r,o)=>r+o,0)}function Ln({facts:e},n){let t=e.subjects.
filter(({id:r})=>k(g(e.shapes,r)??[],n)).length;return Math.max(1,t)}function On({facts:e},n){return Object.values(e.lists).
some(({codes:t})=>t.some(({code:r,isFailure:o})=>o&&r===n))}function Fe(e,{option:n},t){if(n===void 0)return;let r=re(t),o=Object.values(e.facts.choices).filter(({list:d})=>d===n.list).
flatMap(({byCode:d})=>Object.entries(d)).map(([d,l])=>{let c=S(e,l),u=r.map(f=>{let h=f.filter(m=>k(c,m)).length;return h/
(f.length+c.length-h)});return{code:d,type:l,score:Math.max(0,...u)}}).toSorted((d,l)=>l.score-d.score),[i,a]=o.filter(({
type:d},l)=>o.findIndex(c=>c.type===d)===l);return i&&i.score>.3&&i.score>(a?.score??0)?i.code:void 0}function re(e){return Array.
isArray(e)?e.flatMap(re):w(e)?[Object.keys(e),...Object.values(e).flatMap(re)]:[]}function Te(e,n,t,r,o){return i(r,o,{fields:t,item:void 0},{path:[],shownPath:[]});function i(d,l,{fields:c,item:u},f){if(Array.
isArray(d)){let m=Array.isArray(l)?l:[];return d.map((p,y)=>a([String(y),String(y)],p,m[y],u,f))}if(!w(d))return[];let h=w(
l)?Object.entries(l):[];return Object.entries(d).map(([m,p],y)=>{let b=k(c,m),[v="hidden name",E]=h[y]??[];return a([m,b?
m:v],p,E,b,f)})}function a([d,l],c,u,f,h){let m=[...h.path,d],p=[...h.shownPath,l],y=typeof c=="object"&&c!==null,b=y?void 0:
Mn(c);return{path:m,shownPath:p,name:l,field:f,value:b,isHidden:!y&&!Object.is(c,u),isShared:!1,inside:y?i(c,u,f?q(e,f,n):
ye,{path:m,shownPath:p}):[],...oe(e,f,b)}}}function oe(e,n,t){let r=n?.values?.find(({value:i})=>i===t),o=ee(e,n?.list,t??
"");return{means:o?.entry.means??r?.means,meansHref:o?.entry.href,isListed:!!(r??o)}}function Mn(e){return typeof e=="st\
ring"?e:JSON.stringify(e)??""}function Ee(e,n,t){let r=new URLSearchParams(n.slice(n.indexOf("?")+1).replace(/#.*$/,"")),o=Object.fromEntries(r),i=Object.
keys(o),a=e.facts.subjects.filter(u=>u.kind==="query"&&(t?.kind!=="query"||u===t)).map(u=>({subject:u,known:i.filter(f=>k(
S(e,u.id),f)).length})).toSorted((u,f)=>f.known-u.known),[d]=a;if(!d||d.known===0&&d.subject!==t)return;let{subject:l}=d,
c=g(e.validators.read,l.id)?.(n,ie(l,o));return c&&{subject:l,value:o,reading:c}}function ie({tokens:e},n){return{token:e.
map(t=>g(n,t)).find(t=>t!==void 0)??null}}function se(e,n,t,r,o){let{outcome:i,explainError:a}=e.validators;if(n.kind==="request"){let f=t.issues?.length??0;return j(
e,n,{kind:f===0?"accepted":"refused",code:void 0},{issues:f})}if(!t.ok)return j(e,n,{kind:"unreadable",code:void 0});if(n.
kind==="query")return j(e,n,Kn(n,t));if(n.kind==="payload"||o)return j(e,n,{kind:"plain",code:void 0});let d=g(i,n.id);if(d){
let f=d(t);return"explanation"in f?j(e,n,{kind:f.kind,code:f.explanation.code},f):"contradictions"in f?j(e,n,{kind:f.kind,
code:void 0},f):j(e,n,{kind:f.kind,code:$e(f.reason)})}let l=a?.(r,{operation:n.operation?.id}),c=l?.code,u=n.kind==="re\
sponse"&&(c===void 0||e.facts.successes.includes(c));return j(e,n,{kind:u?"succeeded":"error",code:c},u?{}:{explanation:l})}
function j(e,n,t,r={}){let{kind:o,code:i}=t,a=i===void 0?void 0:H(e,i)[0],d=o==="error"||o==="unfinished",l=r.explanation??
(d&&i!==void 0?Cn(e,n,i):void 0);return{...t,...W[o],title:o==="plain"?n.title:o==="refused"&&r.issues?`${W.refused.title}\
: ${Vn(r.issues)}`:W[o].title,reason:a,says:[...(r.contradictions??[]).map(({says:c})=>c),...o==="plain"?[n.says]:[],...n.
kind==="query"&&o!=="unreadable"?[An]:[]],advice:l?.advice??a?.entry.advice??W[o].advice,facts:[...l?Pn(e,l):[],...d?[]:
Rn(a)]}}var An="This is only what the address says. Anybody can send such an address. Get the result from the service be\
fore you act on it.",W={passed:{tone:"good",title:"Passed",advice:void 0},failed:{tone:"bad",title:"Failed",advice:void 0},
inconsistent:{tone:"choice",title:"The values contradict each other",advice:"Don\u2019t act on the verdict. Let a person look\
 at the case."},unfinished:{tone:"choice",title:"Not finished yet",advice:void 0},error:{tone:"bad",title:"The call fail\
ed",advice:void 0},succeeded:{tone:"good",title:"The call succeeded",advice:void 0},accepted:{tone:"good",title:"The che\
cks accept this request",advice:void 0},refused:{tone:"bad",title:"The checks refuse this request",advice:"Fix the issue\
s below, then send it."},unreadable:{tone:"bad",title:"The message can\u2019t be read",advice:"The issues below say why."},
plain:{tone:"may",title:"",advice:void 0}};function Cn({validators:e},{operation:n},t){return e.explainError?.({code:t},
{operation:n?.id})}function Pn({facts:e},{who:n,retryable:t,safeToRepeat:r,waitSeconds:o}){let i=o===void 0?"":` after ${o}\
 ${o===1?"second":"seconds"}`,a=t?`may help${i}; ${r?"it is safe":"it may not be safe"}`:"does not help";return[["Who mu\
st act",g(e.who,n)??n],["Repeating the call",a]]}function Rn(e){return e?.entry.attributes??[]}function Kn({outcome:e},{
value:n}){if(!e||!w(n))return{kind:"plain",code:void 0};let t=i=>n[i.charAt(0).toLowerCase()+i.slice(1)],r=t(e.verdict);
return{kind:r===!0?"passed":r===!1?"failed":"plain",code:$e(t(e.reason))}}function $e(e){return typeof e=="string"?e:w(e)&&
typeof e.code=="string"?e.code:void 0}function Vn(e){return e===1?"1 issue":`${e} issues`}function Oe(e,n,{as:t,choice:r}={}){let o=t===void 0?void 0:T(e,t);if(n.kind==="query")return je(e,n,o);if(n.kind==="wor\
ds")return Nn(e,n.text);if(n.kind==="empty")return;let i=Se(e,n.value),a=o&&w(n.value)?qn(i,o,n.value):i;if(!a){let y=Me(
n.value).map(te).find(b=>b!==void 0);return y&&je(e,y,o)}let{subject:d,inside:l}=a,c=d.kind==="request"?In(e,a):Wn(a),u=r??
Fe(e,d,A(c)),f=d.option&&u!==void 0?{[d.option.name]:u}:{},h=d.kind==="query"?ie(d,a.value):f,m=g(e.validators.read,d.id)?.(
c,h);if(!m)return;let p=d.kind==="error"?n.value:c;return Ae(e,{...a,value:c,inside:l},m,n.remarks,r,u,p)}function je(e,{
query:n,remarks:t},r){let o=Ee(e,n,r);return o&&Ae(e,{...o,inside:void 0},o.reading,t,void 0)}function Nn(e,n){let t=e.facts.
subjects.find(({kind:o})=>o==="error");return!t||!/^<(?:!doctype|html|head|body|\?xml)/i.test(n)?void 0:{subject:t,remarks:[],
verdict:se(e,t,{ok:!0,notices:[]},n,!1),findings:[],lines:[],choice:void 0}}function Me(e){return typeof e=="string"?[e]:
typeof e=="object"&&e!==null?Object.values(e).flatMap(Me):[]}function Ae(e,{subject:n,value:t,inside:r},o,i,a,d,l=t){let c=w(
o.raw)?o.raw:t,u=A(c),f=e.validators.redact(u);return{subject:n,remarks:r===void 0?i:[...i,`This is only the content of ${r}\
. The rest of the message is missing.`],verdict:se(e,n,o,l,r!==void 0),findings:ae(o).filter(h=>Hn(n,r,h)),lines:Te(e,d,
S(e,n.id),u,f),choice:n.option&&d!==void 0?{list:n.option.list,code:d,isGuess:a===void 0}:void 0}}function ae({issues:e=[],
notices:n}){return[...e.map(t=>Le(t,!0)),...n.map(t=>Le(t,!1))]}function Hn({kind:e},n,{code:t,path:r}){return e==="erro\
r"?t==="not-json":n===void 0||t!=="missing"||r[0]===n}function Le({code:e,at:n,path:t,message:r,rule:o},i){return{isIssue:i,
code:e,at:n,path:t,message:r,rule:o}}function qn(e,n,t){return e?.subject===n?e:{subject:n,value:e?.value??t,inside:void 0}}
function Wn({value:e,inside:n}){return n===void 0?e:{[n]:e}}function In(e,{subject:n,value:t}){let r=S(e,n.id),i=Object.
keys(t).some(a=>{let d=k(r,a);return d!==void 0&&d.name!==a&&R(d.name)===a})?g(e.validators.fromSdk,n.id)?.(t):t;return w(
i)?i:t}function s(e,n={},...t){let r=document.createElement(e);for(let[o,i]of Object.entries(n))i!==void 0&&r.setAttribute(o,i);
return r.append(...t.filter(o=>o!==void 0)),r}function x(e){return e.split(/(`[^`]+`)/).flatMap(n=>n===""?[]:/^`.+`$/.test(
n)?s("code",{},n.slice(1,-1)):document.createTextNode(n))}function F(e,n,t){let r=s("button",{type:"button",class:n},e);
return r.addEventListener("click",t),r}function V(e,n,t,r){let o=s("select",e,...n.map(([i,a])=>s("option",{value:i},a)));
return o.value=t,o.addEventListener("change",()=>r(o.value)),o}function I(e,n=150){let t;return()=>{clearTimeout(t),t=setTimeout(
e,n)}}function Ce(e,n){if(n.length===0)return;let t=({isIssue:o,code:i})=>o?0:i==="contradiction"?1:2,r=n.toSorted((o,i)=>t(o)-
t(i)).map(o=>N(e,o));return s("section",{"aria-labelledby":"findings"},s("h2",{id:"findings"},"Issues and notices"),s("u\
l",{class:"findings"},...r))}function N({facts:e},{isIssue:n,code:t,message:r,rule:o}){let i=g(e.statements,o??""),a=n?"\
issue":t==="contradiction"?"contradiction":"notice",d=n?"bad":t==="contradiction"?"choice":"may",l=i?.href??`${e.pages.issues}\
#issue_${t}`;return s("li",{},s("span",{class:`badge ${d}`},a)," ",...x(r)," ",s("a",{href:l,class:"more"},i?`About ${o}`:
`About ${t}`))}var J=class{#e={};get values(){return this.#e}add(n){this.#e={...this.#e,...Object.fromEntries(Pe(A(n)))}}};function Pe(e){
return w(e)?Object.entries(e).flatMap(([n,t])=>w(t)?Pe(t):[[n,t]]):[]}async function Re(e,n,t){let r=Jn(e.address);if(!r)return z("The address must be on this machine, such as http://127.0.0\
.1:4010.");try{if(e.outcome!==""){if(e.token==="")return z("To choose an outcome, enter the token that the sandbox print\
ed when it started.");let a={"content-type":"application/json",authorization:`Bearer ${e.token}`},d=JSON.stringify({scenario:e.
outcome}),l=await fetch(new URL("/_sandbox/next",r),{method:"PUT",headers:a,body:d});if(!l.ok)return z(`The sandbox refu\
ses the outcome: ${await l.text()}`)}let o={"content-type":"application/json"},i=await fetch(new URL(`/${encodeURIComponent(
n)}`,r),{method:"POST",headers:o,body:JSON.stringify(t)});return{kind:"answer",status:i.status,text:await i.text()}}catch{
return z(`No response. Check that the sandbox runs at this address and was started with --allow-origin ${globalThis.origin}\
.`)}}function z(e){return{kind:"problem",says:e}}function Jn(e){if(!URL.canParse(e))return;let n=new URL(e);return n.protocol===
"http:"&&["127.0.0.1","localhost","[::1]"].includes(n.hostname)?n:void 0}function Ke({scenarios:e,current:n,onAnswer:t,explain:r}){let o=s("input",{id:"sandbox-address",type:"url",value:"http:/\
/127.0.0.1:4010",autocomplete:"off"}),i=s("input",{id:"sandbox-token",type:"password",autocomplete:"off"}),a=e.map(({id:f,
title:h})=>s("option",{value:f},`${f}: ${h}`)),d=s("select",{id:"sandbox-outcome"},s("option",{value:""},"As the sandbox\
 chooses"),...a),l=s("div",{role:"status"}),c=F("Send to the sandbox","action",()=>{u()}),u=async()=>{c.setAttribute("ar\
ia-disabled","true"),l.replaceChildren(s("p",{},"Sending \u2026"));let{operation:f,request:h}=n(),m=await Re({address:o.
value,token:i.value,outcome:d.value},f,h);m.kind==="answer"&&t(h,m.text),l.replaceChildren(...zn(m,r)),c.removeAttribute(
"aria-disabled")};return s("details",{class:"optional try"},s("summary",{},"Try it on a sandbox"),s("p",{class:"hint"},"\
The request is sent only to this machine. Start the sandbox with ",s("code",{},`--allow-origin ${globalThis.origin}`),"."),
de("Address",o),...e.length>0?[de("Outcome",d),de("Token, to choose an outcome",i)]:[],s("div",{class:"actions"},c),l)}function zn(e,n){
return e.kind==="problem"?[s("p",{},e.says)]:[s("p",{},`Status ${e.status}`),s("pre",{tabindex:"0","aria-label":"Respons\
e"},s("code",{},Bn(e.text))),s("div",{class:"actions"},F("Explain this response","action",()=>n(e.text)))]}function de(e,n){
return s("p",{},s("label",{for:n.id},e),n)}function Bn(e){try{return JSON.stringify(JSON.parse(e),void 0,2)}catch{return e}}function B(e,n,t,r){let i=[...new Set(t.map(({subject:d})=>d))].map(d=>{let l=t.filter(u=>u.subject===d),c=T(e,d)?.title??
d;return s("optgroup",{label:c},...l.map(({id:u,title:f})=>s("option",{value:u},f)))}),a=s("select",{id:n},s("option",{value:""},
"Choose an example \u2026"),...i);return a.addEventListener("change",()=>{let d=t.find(l=>l.id===a.value);d&&r(d)}),s("d\
iv",{class:"control"},s("label",{for:n},"Example"),a)}function ce(e,n,t){if(n.required)return{kind:"required",rule:void 0};for(let r of e){let o=r.decidable&&r.when.every(i=>_n(
i,t))?Qn(r,n.name,t):void 0;if(o!==void 0)return{kind:o,rule:r}}return{kind:"optional",rule:void 0}}function Ne(e,{name:n}){
return e.some(({decidable:t,then:r,exactlyOne:o})=>t&&(o.includes(n)||r.some(({field:i,present:a})=>i===n&&a!==void 0)))}
function Qn({then:e,exactlyOne:n},t,r){if(n.includes(t))return n.some(i=>i!==t&&Ve(r,i))?Ve(r,t)?"one-of":"ruled-out":"o\
ne-of";let o=e.find(({field:i,present:a})=>i===t&&a!==void 0)?.present;return o===void 0?void 0:o?"required":"ruled-out"}
function _n({field:e,is:n,isNot:t,present:r,matches:o},i){let a=g(i,e)??"",d=a!=="";return r!==void 0&&d!==r||n&&!(d&&n.
includes(a))||t&&(!d||t.includes(a))?!1:o===void 0||d&&new RegExp(o,"u").test(a)}function Ve(e,n){return(g(e,n)??"")!==""}function He(e,n){let t=e.flatMap(({name:r,type:o})=>{let i=g(n,r)??"";return i===""?[]:[[r,Un(o,i)]]});return Object.fromEntries(
t)}function qe(e,n){if(!w(n))return{};let t=Object.entries(n).flatMap(([r,o])=>{let i=k(e,r);return i?[[i.name,typeof o==
"string"?o:JSON.stringify(o)]]:[]});return Object.fromEntries(t)}function Un(e,n){if(e==="string")return n;try{return JSON.
parse(n)}catch{return n}}function We(e,n){let{name:t,values:r=[],isOpen:o,holds:i,default:a}=e,d={id:n,name:t,autocomplete:"off"};if(r.length>0&&
!o){let u=a===void 0?"Not sent":`Not sent: counts as ${a}`,f=r.map(({value:h,means:m})=>s("option",{value:h},`${h}: ${m.
replaceAll("`","")}`));return{control:s("select",d,s("option",{value:""},u),...f),extra:void 0}}if(i==="json"||i==="imag\
e")return{control:s("textarea",{...d,rows:"2",spellcheck:"false"}),extra:void 0};let l=r.length>0?`${n}-values`:void 0,c=r.
map(({value:u,means:f})=>s("option",{value:u},f.replaceAll("`","")));return{control:s("input",{...d,type:"text",spellcheck:"\
false",list:l}),extra:l===void 0?void 0:s("datalist",{id:l},...c)}}var Q=class{element;field;control;#e;#n=s("span",{class:"badge"});#t=s("p",{class:"hint why"});#r=s("ul",{class:"finding\
s"});#i=!1;constructor(n,t){this.#e=n,this.field=t;let r=`parameter-${t.name}`,{control:o,extra:i}=We(t,r);this.control=
o,this.#r.id=`${r}-findings`,o.setAttribute("aria-describedby",`${r}-says ${r}-findings`),o.addEventListener("input",()=>this.#i=
!0);let a=t.form===void 0?[]:[" Form: ",...x(t.form),"."];this.element=s("div",{class:"parameter"},s("p",{class:"name"},
s("label",{for:r},s("code",{},t.name))," ",this.#n),this.#t,o,i,s("p",{id:`${r}-says`,class:"hint"},...x(t.says),...a," ",
s("a",{href:t.href,"aria-label":`More about ${t.name}`},"More")),this.#r)}show({kind:n,rule:t},r){let{tone:o,says:i}=Gn[n];
this.#n.className=`badge ${o}`,this.#n.textContent=i,this.element.classList.toggle("ruled-out",n==="ruled-out");let a=t&&
g(this.#e.facts.statements,t.id);this.#t.replaceChildren(...a?Dn(a):[]),this.control.toggleAttribute("required",n==="req\
uired");let d=r.some(({isIssue:c})=>c)&&this.control.value!=="";this.control.setAttribute("aria-invalid",String(d));let l=r.
filter(({code:c})=>c!=="missing"||this.#i);this.#r.replaceChildren(...l.map(c=>N(this.#e,c)))}};function Dn({says:e,href:n}){
return[...x(e),document.createTextNode(" "),s("a",{href:n},"Rule")]}var Gn={required:{tone:"must",says:"required"},"one-\
of":{tone:"choice",says:"one of several"},"ruled-out":{tone:"absent",says:"leave out"},optional:{tone:"may",says:"option\
al"}};var _=class{element;#e;#n;#t;constructor(n,t,r){this.#e=t;let o=S(n,t.id).filter(({isUndescribed:c})=>!c);this.#n=o.map(
c=>new Q(n,c));let i=this.#n.filter(({field:c})=>c.required),a=this.#n.filter(({field:c})=>!c.required&&Ne(t.rules,c)),d=this.#n.
filter(c=>!i.includes(c)&&!a.includes(c)),l=d.length===1?"1 more optional parameter":`${d.length} more optional paramete\
rs`;this.#t=s("details",{class:"optional"},s("summary",{},l),...Je(d)),this.element=s("form",{class:"form","aria-label":t.
title},...Ie("Always required",i),...Ie("Depends on other parameters",a),...d.length>0?[this.#t]:[]),this.element.addEventListener(
"input",r),this.element.addEventListener("submit",c=>c.preventDefault()),this.put({})}get request(){return He(this.#n.map(
({field:n})=>n),this.#r())}put(n){let t=qe(this.#n.map(({field:r})=>r),n);for(let{field:r,control:o}of this.#n){let i=r.
required&&!r.isOpen&&r.values?.length===1?r.values[0]?.value:void 0;o.value=i??g(t,r.name)??""}}fillRequired(){for(let{field:n,
control:t}of this.#n){let{kind:r}=ce(this.#e.rules,n,this.#r());t.value!==""||r!=="required"&&r!=="one-of"||n.example===
void 0||(t.value=typeof n.example=="string"?n.example:JSON.stringify(n.example))}}show(n){let t=this.#r();for(let r of this.#n){
let o=n.filter(({path:i})=>i[0]===r.field.name);r.show(ce(this.#e.rules,r.field,t),o),this.#t.contains(r.element)&&(o.length>
0||r.control.value!=="")&&(this.#t.open=!0)}}others(n){return n.filter(({path:t})=>!this.#n.some(({field:r})=>r.name===t[0]))}#r(){
return Object.fromEntries(this.#n.map(({field:n,control:t})=>[n.name,t.value]))}};function Ie(e,n){return n.length===0?[]:
[s("fieldset",{},s("legend",{},e),...Je(n))]}function Je(e){return e.map(({element:n})=>n)}function ze(e){return JSON.stringify(e,null,2).replaceAll(/^( *)"__proto__":/gm,'$1["__proto__"]:')}function Be(e,n){let t=JSON.stringify(n,null,2).replaceAll("'",String.raw`'\''`);return["# Calls your own gateway, which\
 publishes the OpenAPI document and signs the call to the service.",`curl -X POST 'https://gateway.example/${encodeURIComponent(
e)}' \\`,"  -H 'Content-Type: application/json' \\",`  -d '${t}'`].join(`
`)}function Qe(e,n,t){return[`import type { ${n} } from '${e}/types';`,`import { validate${n} } from '${e}/validators';`,
"",`const request: ${n} = ${le(t)};`,"",`const checked = validate${n}(request);`,"if (!checked.ok) throw new Error(check\
ed.issues[0]?.message);"].join(`
`)}function le(e){return ze(e).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm,"$1$2:")}function ue({facts:e,validators:n},{id:t,operation:r},o){let i=r?.name??"",a=JSON.stringify(o,void 0,2),d=g(n.toSdk,t);return[
{id:"json",title:"JSON",content:a},{id:"curl",title:"curl",content:Be(i,o)},{id:"ts",title:"TypeScript",content:Qe(e.scope,
t,o)},{id:"python",title:"Python",content:Zn(e.scope,t,a)},...e.sdk!==void 0&&d?[{id:"sdk",title:"SDK",content:et(e.sdk,
i,d(o))}]:[]]}function Zn(e,n,t){return[`# The schema is in the package ${e}/schemas.`,"import json","from jsonschema im\
port Draft202012Validator","",`request = ${Xn.reduce((r,[o,i])=>r.replaceAll(Yn(o),i),t)}`,"",`schema = json.load(open("\
generated/2020-12/${n}.json"))`,"for error in Draft202012Validator(schema).iter_errors(request):","    print(error.messa\
ge)"].join(`
`)}var Xn=[["true","True"],["false","False"],["null","None"]];function Yn(e){return new RegExp(String.raw`(?<=^\s*"[^"\n]*": )${e}(?=,?$)`,
"gm")}function et(e,n,{value:t,dropped:r}){return[`import { ${n}Request } from '${e}';`,"",...r.map(o=>`// The SDK has n\
o member for ${o}: it is left out.`),`const request = new ${n}Request(${le(t)});`,`const response = await client.${R(n)}\
(request);`].join(`
`)}function U(e,n,t){let r=F(e,"action",()=>{o()}),o=async()=>{let i=await nt(n())?"Copied":"Can\u2019t copy: the browser doesn\u2019\
t allow it";r.textContent=i,t(i),setTimeout(()=>r.textContent=e,2e3)};return r}async function nt(e){try{return await navigator.
clipboard.writeText(e),!0}catch{return!1}}function D(e,n,t){let r=t.map(({id:d,title:l},c)=>{let u=F(l,"tab",()=>a(d));return u.setAttribute("role","tab"),u.id=`${n}\
-tab-${d}`,u.setAttribute("aria-controls",`${n}-${d}`),u.addEventListener("keydown",({key:f})=>{let h={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:t.length-1}[f],m=h===void 0?void 0:(h+t.length)%t.length;m!==void 0&&(a(t[m]?.id??d),r[m]?.focus())}),u}),o=t.
map(({id:d,panel:l})=>s("div",{role:"tabpanel",id:`${n}-${d}`,"aria-labelledby":`${n}-tab-${d}`,class:"tab-panel"},l)),i=s(
"div",{role:"tablist","aria-label":e,class:"tab-list"},...r);function a(d){t.forEach((l,c)=>{let u=l.id===d;r[c]?.setAttribute(
"aria-selected",String(u)),r[c]?.setAttribute("tabindex",u?"0":"-1"),o[c]?.toggleAttribute("hidden",!u),u&&l.onShow?.()})}
return{element:s("div",{class:"tabbed"},i,...o),show:a}}var G=class{element;#e=new Map;#n=[];#t="";constructor(n,t){let r=D("Formats","format",n.map(({id:i,title:a})=>{let d=s(
"code");return this.#e.set(i,d),{id:i,title:a,panel:s("pre",{tabindex:"0","aria-label":a},d),onShow:()=>this.#t=i}})),o=()=>this.#n.
find(({id:i})=>i===this.#t)?.content??"";this.element=s("div",{class:"output"},r.element,U("Copy the request",o,t)),r.show(
n[0]?.id??""),this.show(n)}show(n){this.#n=n;for(let{id:t,content:r}of n)this.#e.get(t)?.replaceChildren(r)}};function Ue(e,n){let t=e.facts.subjects.filter(({kind:m})=>m==="request"),r=s("p",{role:"status",class:"status"}),o=new J,
i=s("div",{class:"build"}),a=m=>r.textContent=m,d=(m,p)=>{l.value=m.id;let y=s("ul",{class:"findings"}),b=s("p",{class:"\
badge"}),v=new _(e,m,I(()=>L())),E=new G(ue(e,m,{}),a),L=()=>{let C=tt(e,m,v.request),P=C.filter(({isIssue:K})=>K).length;
v.show(C),y.replaceChildren(...v.others(C).map(K=>N(e,K))),E.show(ue(e,m,v.request)),b.className=`badge ${P>0?"bad":"goo\
d"}`,b.textContent=P>0?"not ready":"ready to send",a(`${_e(P,"issue")}, ${_e(C.length-P,"notice")}.`)},X=Ke({scenarios:e.
facts.scenarios,current:()=>({operation:m.operation?.name??"",request:v.request}),onAnswer:(C,P)=>[C,P].forEach(K=>o.add(
K)),explain:n}),O=F("Fill in examples","action",()=>{v.fillRequired(),L()}),M=F("Clear","action",()=>{v.put({}),L()}),xn=s(
"section",{class:"finished","aria-labelledby":"finished"},s("h2",{id:"finished"},"The request"),b,r,y,E.element,X);i.replaceChildren(
s("div",{},s("div",{class:"actions"},O,M),v.element),xn),v.put(p),L()},l=V({id:"build-subject"},t.map(({id:m,title:p})=>[
m,p]),"",m=>{let p=T(e,m);p&&d(p,o.values)}),c=({subject:m,value:p})=>{let y=T(e,m);y&&d(y,p)},u=e.facts.examples.filter(
({subject:m})=>t.some(({id:p})=>p===m)),f=s("div",{class:"control"},s("label",{for:"build-subject"},"Request"),l),[h]=t;
return h&&d(h,{}),{element:s("div",{},s("div",{class:"controls"},f,B(e,"build-example",u,c)),i),open:c}}function tt(e,{id:n},t){
let r=g(e.validators.read,n)?.(t);return r?ae(r):[]}function _e(e,n){return e===1?`1 ${n}`:`${e} ${n}s`}function fe(e){return new Promise((n,t)=>{let r=document.createElement("script");r.src=e,r.addEventListener("load",()=>n()),
r.addEventListener("error",()=>t(new Error(`${e} can't be loaded.`))),document.head.append(r)})}function Ze({facts:e},n){let t=s("p",{role:"status",class:"status"}),r=s("div",{class:"result"}),[o,i]=[De("before"),De(
"after")],a,d=async()=>{r.replaceChildren();let c=[o,i].map(({files:p})=>p?.[0]);if(c.every(p=>p===void 0))return;let[u,
f]=await Promise.all(c.map(p=>p?p.text().then(it):rt(n.protocol)));await a;let h=globalThis.compareProtocols?.(u,f);if(!h)
return void(t.textContent="One of the files is not a protocol.json, or has another format.");let m=h.reduce((p,{changes:y})=>p+
y.length,0);t.textContent=m===0?"Nothing has changed.":m===1?"1 change.":`${m} changes.`,r.append(...h.map(ot))};for(let c of[
o,i])c.addEventListener("change",()=>{d()});let l=s("p",{class:"hint"},"Choose the file ",s("code",{},"protocol.json"),"\
 of another version of the package ",s("code",{},`${e.scope}/schemas`),", before or after. The side without a file is th\
e version of this reference. The files stay in your browser.");return{element:s("div",{},l,s("div",{class:"controls"},Ge(
"Before",o),Ge("After",i)),t,r),prepare:()=>{a??=fe(n.compare).catch(()=>{t.textContent="The script for comparing can\u2019t \
be loaded."})}}}async function rt(e){return globalThis.workbenchProtocol===void 0&&await fe(e),globalThis.workbenchProtocol}
function ot({heading:e,changes:n}){let t=n.map(({where:r,says:o,for:i})=>s("li",{},...r.flatMap((a,d)=>[d===0?"":", ",s(
"code",{class:"long"},a)]),": ",...x(o)," ",s("small",{},`For ${i.join(", ")}.`)));return s("section",{},s("h2",{},`${e}\
 (${n.length})`),s("ul",{},...t))}function De(e){return s("input",{type:"file",id:`compare-${e}`,accept:".json,applicati\
on/json"})}function Ge(e,n){return s("div",{class:"control"},s("label",{for:n.id},e),n)}function it(e){try{return JSON.parse(
e)}catch{return}}function Xe(e,n){let t=[...new Set(n.match(/[\w.-]*\w/g)??[])],r=t.length<=6;return t.filter(o=>r||/^[A-Za-z][\w.]{4,}$/.
test(o)).flatMap(o=>H(e,o)).slice(0,20)}function Ye(e){return s("div",{},...e.map(st))}function st({list:e,entry:n}){let{
code:t,means:r,advice:o,href:i,attributes:a=[]}=n;return s("section",{class:`verdict ${n.isFailure?"bad":"may"}`},s("p",
{class:"what"},"This is from: ",s("a",{href:e.href},e.label)),s("h2",{},s("a",{href:i},s("code",{},t))),s("p",{class:"wh\
y"},...x(r)),o===void 0?void 0:s("p",{class:"todo"},s("strong",{},"What to do: "),...x(o)),a.length===0?void 0:s("dl",{class:"\
chips"},...a.map(([d,l])=>s("div",{},s("dt",{},d),s("dd",{},l)))))}var Z=class{element;#e;#n=s("span");#t;#r;#i;constructor(n,t,r,o){this.#t=t,this.#r=r,this.#i=o,this.#e=F("Show","cover",
()=>this.show(this.#e.getAttribute("aria-pressed")!=="true")),this.#e.setAttribute("aria-label",`Show ${n}`),this.element=
s("span",{},this.#n," ",this.#e),this.show(!1)}show(n){this.#e.setAttribute("aria-pressed",String(n)),this.#n.replaceChildren(
n?dt(this.#t,this.#r):s("span",{class:"dots"},at(this.#r))),this.#i?.toggleAttribute("hidden",!n)}},pe=2e3;function at(e){
if(e.length>pe)return`hidden, about ${Math.round(e.length/1e3)} thousand characters`;let n=Array.from(e).length;return n===
1?"hidden, 1 character":`hidden, ${n} characters`}function dt(e,n){let t=ct.find(([r])=>n.startsWith(r))?.[1];return t!==
void 0&&n.length>100?s("img",{src:`data:${t};base64,${n}`,alt:e}):s("code",{},n.length>pe?`${n.slice(0,pe)} \u2026`:n)}var ct=[
["/9j/","image/jpeg"],["iVBORw0KGgo","image/png"]];function en(e){let n=[],t=s("h2",{id:"fields"},"Every field");return{element:s("section",{"aria-labelledby":"fields",class:"\
fields"},t,...nn(e,n)),hidden:n.length,showAll:o=>n.forEach(i=>i.show(o))}}function nn(e,n){let t=e.filter(({value:o})=>o!==
void 0),r=e.filter(({value:o})=>o===void 0);return[...t.length===0?[]:[s("dl",{class:"lines"},...t.map(o=>ut(o,n)))],...r.
flatMap(o=>[lt(o),...nn(o.inside,n)])]}function lt({shownPath:e,field:n,inside:t}){let r=e.flatMap((i,a)=>[a===0?"":" \u203A ",
a<e.length-1?i:tn(i,n?.href)]),o=[n?.says,t.length===0?"Empty.":void 0].filter(i=>i!==void 0).join(" ");return s("div",{
class:"group"},s("h3",{},...r),o===""?void 0:s("p",{},...x(o)))}function ut(e,n){let{name:t,field:r,value:o="",isHidden:i,
shownPath:a}=e,d=pt(e),l=i&&o!==""?new Z(a.join(" "),t,o,d):void 0;l&&n.push(l);let c=l?.element??(o===""?s("em",{},ft(e)):
s("code",{},o)),u=r?x(r.says):["The reference has no field of this name here."];return s("div",{},s("dt",{},tn(t,r?.href)),
s("dd",{class:"value"},c),s("dd",{class:"means"},d,s("p",{},...u)))}function ft({isShared:e}){return e?"not in the link":
"empty"}function pt({means:e,meansHref:n}){if(e===void 0)return;let t=x(e);return s("p",{class:"now"},...n===void 0?t:[s(
"a",{href:n},...t)])}function tn(e,n){let t=s("code",{},...mt(e));return n===void 0?t:s("a",{href:n},t)}function mt(e){return e.
split(/(?<=[a-z0-9])(?=[A-Z])/).flatMap((n,t)=>[...t===0?[]:[s("wbr")],document.createTextNode(n)])}var rn=["passed","failed","inconsistent","unfinished","error","succeeded","accepted","refused","unreadable","plain"];var on=" \u203A ";function sn(e,{subject:n,verdict:t,choice:r,lines:o,findings:i}){let a=new Set(dn(o)),d={subject:n.id,
verdict:[t.kind,t.reason?.entry.code??null],choice:r?.code??null,lines:o.flatMap(an),findings:i.filter(({path:l})=>l.every(
c=>a.has(c)||he(c)||cn(e,c))).map(({isIssue:l,code:c,path:u,rule:f})=>[l,c,u.join(on),f??null])};return encodeURIComponent(
JSON.stringify(d))}function an({name:e,field:n,inside:t,value:r,isListed:o,isHidden:i}){return n===void 0?[]:r===void 0?
[[e,t.flatMap(an)]]:[o&&!i?[e,r]:e]}function dn(e){return e.flatMap(({name:n,field:t,inside:r})=>[...t?[n]:[],...dn(r)])}
function cn({facts:e},n){let t=r=>r.some(o=>o.name===n||t(o.fields??[]));return Object.values(e.shapes).some(t)}function ln(e,n){
let t=yt(n),r=t&&T(e,t.subject);if(!t||!r)return;let{verdict:o,choice:i,lines:a,findings:d}=t,[l,c]=o;return{subject:r,remarks:[
"This explanation comes from a link. The link has only names and codes. The values of the message were not shared."],verdict:j(
e,r,{kind:l,code:c??void 0}),findings:d.flatMap(u=>ht(e,u)),lines:un(e,i??void 0,a,{fields:S(e,r.id),item:void 0},[]),choice:r.
option&&i!==null?{list:r.option.list,code:i,isGuess:!1}:void 0}}function ht(e,[n,t,r,o]){let i=r.split(on),a=g(e.facts.issueCodes,
t);if(a===void 0||!i.every(l=>l===""||he(l)||cn(e,l)))return[];let d=g(e.facts.statements,o??"")?.says??a;return[{isIssue:n,
code:t,at:r,path:i,message:r===""?d:`\`${r}\`: ${d}`,rule:o??void 0}]}function un(e,n,t,{fields:r,item:o},i){return t.flatMap(
a=>{let[d,l]=typeof a=="string"?[a]:a,c=he(d)?o:k(r,d);if(!c)return[];let u=[...i,d],f=oe(e,c,typeof l=="string"?l:void 0),
h=typeof l=="object";return[{path:u,shownPath:u,name:d,field:c,value:h?void 0:f.isListed&&l!==void 0?l:"",isHidden:!1,isShared:!0,
inside:h?un(e,n,l,q(e,c,n),u):[],...f}]})}function he(e){return/^\d+$/.test(e)}function yt(e){try{let n=JSON.parse(decodeURIComponent(
e));return gt(n)?n:void 0}catch{return}}function gt(e){if(!w(e))return!1;let{subject:n,verdict:t,choice:r,lines:o,findings:i}=e;
return typeof n=="string"&&me(r)&&Array.isArray(t)&&rn.some(a=>a===t[0])&&me(t[1])&&Array.isArray(o)&&o.every(fn)&&Array.
isArray(i)&&i.every(a=>Array.isArray(a)&&typeof a[0]=="boolean"&&typeof a[1]=="string"&&typeof a[2]=="string"&&me(a[3]))}
function fn(e){return typeof e=="string"?!0:!Array.isArray(e)||typeof e[0]!="string"?!1:typeof e[1]=="string"||Array.isArray(
e[1])&&e[1].every(fn)}function me(e){return e===null||typeof e=="string"}function pn({subject:e,verdict:n,remarks:t}){let{kind:r,tone:o,title:i,reason:a,says:d,advice:l,facts:c}=n,u=s("a",{href:e.
href},e.title);return s("section",{class:`verdict ${o}`,"aria-labelledby":"verdict"},...r==="plain"?[s("h2",{id:"verdict"},
u)]:[s("p",{class:"what"},"This is: ",u),s("h2",{id:"verdict"},i)],a?s("p",{class:"why"},s("a",{href:a.entry.href},s("co\
de",{},a.entry.code))," ",...x(a.entry.means)):void 0,...d.map(f=>s("p",{},...x(f))),l===void 0?void 0:s("p",{class:"tod\
o"},s("strong",{},"What to do: "),...x(l)),c.length===0?void 0:s("dl",{class:"chips"},...c.map(([f,h])=>s("div",{},s("dt",
{},f),s("dd",{},h)))),...t.map(f=>s("p",{class:"remark"},f)))}function hn(e){let n={as:"",choice:""},t=s("textarea",{id:"pasted",rows:"7",spellcheck:"false",autocomplete:"off","aria-\
describedby":"pasted-hint"}),r=s("p",{role:"status",class:"status"}),o=s("div",{class:"result"}),i=s("div",{class:"contr\
ols"}),a=p=>r.textContent=p,d=()=>{let p=xe(t.value),y=Oe(e,p,{as:n.as||void 0,choice:n.choice||void 0});if(y)return l(y,
!0);if(i.replaceChildren(),o.replaceChildren(),p.kind==="empty")return a("");let b=Xe(e,t.value);if(b.length>0)return o.
append(Ye(b)),a(`${b.length===1?"A code":`${b.length} codes`} found.`);o.append(s("p",{},bt)),a("Nothing was recognized.")},
l=(p,y)=>{let b=en(p.lines),v=Ce(e,p.findings);i.replaceChildren(...y?u(p):[]),o.replaceChildren(pn(p),...v?[v]:[],s("di\
v",{class:"actions"},...b.hidden>0?[wt(b.hidden,b.showAll)]:[],...y?[c(p)]:[]),...p.lines.length>0?[b.element]:[]);let{subject:E,
verdict:L}=p;a(L.kind==="plain"?`${E.title}.`:`${E.title}: ${L.title}.`)},c=p=>U("Copy a link without the data",()=>`${location.
href.replace(/#.*$/,"")}#shared-${sn(e,p)}`,a),u=({subject:p,choice:y})=>{let b=e.facts.subjects.map(({id:O,title:M})=>[
O,M]),v=O=>M=>{n[O]=M,d(),document.getElementById(O==="as"?"read-as":"read-choice")?.focus()},E=g(e.facts.lists,p.option?.
list??""),L=E?.codes.map(({code:O,means:M})=>[O,`${O} ${M}`])??[],X=y?.isGuess?`Guessed: ${y.code}`:"Not chosen";return[
mn("read-as","Read as",V({id:"read-as"},[["",`Recognized: ${p.title}`],...b],n.as,v("as"))),...E?[mn("read-choice",E.label,
V({id:"read-choice"},[["",X],...L],n.choice,v("choice")))]:[]]},f=p=>{Object.assign(n,{as:"",choice:""}),t.value=p,d()},
h=({value:p,subject:y})=>{let b=T(e,y)?.kind==="query";f(b?`?${xt(p)}`:JSON.stringify(p,void 0,2))};return t.addEventListener(
"input",I(()=>{Object.assign(n,{as:"",choice:""}),d()})),{element:s("div",{},s("label",{for:"pasted"},"Message"),s("p",{
id:"pasted-hint",class:"hint"},"A response, a request, a callback address, an error, an object that a program printed, a\
 line of a log, or a code."),t,s("div",{class:"controls"},B(e,"explain-example",e.facts.examples,h),F("Clear","action",()=>{
f(""),t.focus()})),i,r,o),open:h,openText:f,openShared:p=>{let y=ln(e,p);return y&&l(y,!1),y!==void 0}}}var bt="Nothing \
was recognized. Paste a whole response, request or callback address, or a single code. If the text was cut, paste more o\
f it.";function mn(e,n,t){return s("div",{class:"control"},s("label",{for:e},n),t)}function wt(e,n){let t=e===1?"the per\
sonal value":`all ${e} personal values`,r=F(`Show ${t}`,"action",()=>{let o=r.getAttribute("aria-pressed")!=="true";r.setAttribute(
"aria-pressed",String(o)),n(o)});return r.setAttribute("aria-pressed","false"),r}function xt(e){let n=Object.entries(Object(
e)).map(([t,r])=>[t,typeof r=="string"?r:JSON.stringify(r)]);return new URLSearchParams(n).toString()}var{workbenchFacts:yn,workbenchValidators:gn}=globalThis,bn=document.currentScript instanceof HTMLScriptElement?document.
currentScript.src:"",wn=document.querySelector("main");yn&&gn&&wn&&kt({facts:yn,validators:gn},wn);function kt(e,n){let t=hn(
e),r=Ue(e,c=>{t.openText(c),i.show("explain"),document.getElementById("pasted")?.focus()}),o=Ze(e,{compare:bn.replace("w\
orkbench.js","workbench-compare.js"),protocol:bn.replace("workbench.js","workbench-protocol.js")}),i=D("Tools","workbenc\
h",[{id:"explain",title:"Explain",panel:t.element},{id:"build",title:"Build",panel:r.element},{id:"compare",title:"Compa\
re",panel:o.element,onShow:o.prepare}]),a=s("div",{class:"workbench"},i.element);n.querySelectorAll(":scope > section, :\
scope > .contents").forEach((c,u)=>u===0?c.replaceWith(a):c.remove());let l=()=>{let c=location.hash.slice(1);if(c.startsWith(
"shared-")&&t.openShared(c.slice(7)))return i.show("explain");let u=e.facts.examples.find(({id:h})=>h===c),f=u!==void 0&&
T(e,u.subject)?.kind==="request";u&&(f?r:t).open(u),i.show(f?"build":c==="build"||c==="compare"?c:"explain")};addEventListener(
"hashchange",l),l()}})();
