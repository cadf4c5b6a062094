"use strict";(()=>{var ye=1;function C(e,t){if(Object.is(e,t))return!0;if(typeof e!="object"||typeof t!="object"||e===null||t===null||Array.isArray(
e)!==Array.isArray(t))return!1;let[r,n]=[he(e),he(t)];return r.size===n.size&&[...r].every(([o,s])=>n.has(o)&&C(s,n.get(
o)))}function he(e){let t=Object.entries(e);return new Map(t.filter(([,r])=>r!==void 0))}function G(e,t){let r=Math.min(3,Math.floor(e.length/3)),[n,o]=[e.toLowerCase(),[...t]];for(let s=0;s<=r;s++){let i=o.find(
a=>U(n,a.toLowerCase(),s));if(i!==void 0)return i}}function U(e,t,r){if(r<Math.abs(e.length-t.length))return!1;if(e===t)
return!0;if(e[0]===t[0])return U(e.slice(1),t.slice(1),r);let n=(o,s)=>U(e.slice(o),t.slice(s),r-1);return n(1,1)||n(1,0)||
n(0,1)||e[0]===t[1]&&e[1]===t[0]&&n(2,2)}function S(e,...t){return{...e,address:e.address.map(r=>({...r,steps:[...r.steps,...t]}))}}function w(e,t,...r){let{address:n}=S(
e,...r);return{...e,where:t,address:n.map(o=>({...o,part:o.steps.length}))}}function b(e,t,r,...n){return{...e,where:t,address:[
{file:r,steps:n,part:n.length}]}}function z(e,t){return{...e,address:[...e.address,{file:"parameters.yaml",steps:[t],part:1}]}}function P(e,t){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`}function F(e,t,r){return _(r)?`${e} is gone; it was ${k(t)}.`:`${e} is ${k(r)} now; ${_(t)?"there was none":`it was ${k(
t)}`}.`}function k(e){return _(e)?"nothing":Array.isArray(e)?P(e.map(k),"and"):JSON.stringify(e)}function _(e){return e===
void 0||Array.isArray(e)&&e.length===0}function u(e,t,r,n){if(t===r)return[];let o=[];for(let s in e)o.push(...e[s](t[s],r[s],S(n,s),{before:t,after:r}));return o}
function l(e){return()=>[]}function c(e,t){return(r,n,o)=>C(r,n)?[]:[{kind:e,at:o,says:F(t,r,n),was:r,is:n}]}function p(e){
return(t,r,n)=>C(t,r)?[]:[{kind:"text",at:n,says:`${e} changed.`}]}function m({keys:e,spot:t,same:r,added:n,removed:o,content:s}){
return(i,a,d,f)=>{if(i===a)return[];let{pairs:g,gone:L,fresh:K}=ht(e,i,a),H=v=>e[0]?.(v)??"",mt=v=>{let q=s&&K.find(yt=>C(
s(v),s(yt)));return q?H(q):G(H(v),K.map(H))};return[...L.map(v=>{let q=t(v,{...d,world:{...d.world,after:d.world.before}});
return{...o(v,q),at:q,isGone:!0,likely:mt(v)}}),...g.flatMap(v=>r(v.before,v.after,t(v.after,d),f)),...K.map(v=>({...n(v,
t(v,d)),at:t(v,d)}))]}}function ht(e,t,r){let n=[],[o,s]=[t,r];for(let i of e){let a=new Map(o.map(f=>[i(f),f]));s=s.filter(
f=>{let g=a.get(i(f));return g===void 0?!0:(a.delete(i(f)),n.push({before:g,after:f}),!1)});let d=new Set(n.map(f=>f.before));
o=o.filter(f=>!d.has(f))}return{pairs:n,gone:o,fresh:s}}var $=p("a note"),h=p("the sources"),M=p("the basis");function D(e){let t=c("refusal-code-changed",e),r={code:t,basis:c(
"refusal-code-changed",`the basis of ${e}`)};return(n,o,s,i)=>n&&o?u(r,n,o,s):t(n?.code,o?.code,s,i)}var $t=c("limit-cha\
nged","the figure"),bt={kind:l("distinguishes the parts"),id:l("identifies it"),value:(e,t,r,n)=>$t(Z(n.before),Z(n.after),
r,n),unit:l("told with the value"),description:p("the description"),where:l("follows from where it stands"),file:l("foll\
ows from where it stands"),source:h};function Z({value:e,unit:t}){return`${e} ${t}`}var ge=m({keys:[({id:e})=>e],spot:({
id:e},t)=>be(t,"limits",e),same:(e,t,r)=>u(bt,e,t,r),added:e=>({kind:"limit-added",says:`the limit is new: ${Z(e)}.`}),removed:()=>({
kind:"limit-removed",says:"the limit is gone."}),content:({description:e})=>e}),wt={kind:l("distinguishes the parts"),id:l(
"identifies it"),nature:p("the kind"),about:p("what it is about"),says:p("what the sources say"),taken:p("what is taken"),
where:l("follows from where it stands"),file:l("follows from where it stands")},$e=m({keys:[({id:e})=>e],spot:({id:e},t)=>be(
t,"discrepancies",e),same:(e,t,r)=>u(wt,e,t,r),added:()=>({kind:"text",says:"the discrepancy is new."}),removed:()=>({kind:"\
text",says:"the discrepancy is gone."}),content:({about:e})=>e});function be(e,t,r){return b(e,`${t}.${r}`,"*",t,{key:"i\
d",is:r})}var T=we("limit",({limits:e})=>e),A=we("discrepancy",({discrepancies:e})=>e);function we(e,t){return(r,n,o)=>{
let s=(i,a,d)=>i.filter(({id:f})=>t(d).has(f)&&!a.some(g=>g.id===f)).map(({id:f})=>f);return[...s(r,n,o.world.after).map(
i=>({kind:"text",at:o,says:`the ${e} ${i} isn't told here any more.`})),...s(n,r,o.world.before).map(i=>({kind:"text",at:o,
says:`the ${e} ${i} is told here now.`}))]}}function Q(e){return(t,r,n)=>{let o=(s,i)=>{let[a,d]=[t?.[s],r?.[s]];if(a===d)return[];let f=-i*(1/0);return[{kind:((d??
f)-(a??f))*i>0?"narrower":"wider",at:n,says:F(e[s],a,d),was:a,is:d}]};return[...o("min",1),...o("max",-1)]}}function R(e){let t=Math.max(0,...[...e.matchAll(/`+/g)].map(([n])=>n.length));if(t===0)return`\`${e}\``;let r="`".repeat(
t+1);return`${r} ${e} ${r}`}function ke(e){return e.charAt(0).toLowerCase()+e.slice(1)}var kt="arguments await break case catch class const continue debugger default delete do else enum eval export extends f\
alse finally for function if implements import in instanceof interface let new null package private protected public ret\
urn static super switch this throw true try typeof var void while with yield",wn=new Set(kt.split(" "));function ve(e){let[t,...r]=e;return t&&r.length===0?t:{kind:"all",of:e}}function Y(e){return{kind:"not",of:e}}function ee(e){return{kind:"present",field:e}}function xe(e){return ve(Ct(e,!1))}function Ct({field:e="",is:t,isNot:r,present:n,matches:o},s){let i=t!==void 0||o!==void 0&&!s,a=n===!0||r!==void 0;return[
...n===!1?[Y(ee(e))]:[],...a&&!i?[ee(e)]:[],...t?[{kind:"is",field:e,values:t}]:[],...r?[Y({kind:"is",field:e,values:r})]:
[],...o===void 0?[]:[{kind:"matches",field:e,pattern:o,orNoText:s}]]}function re(e,t){return ne(te(e,t))}function te(e,t){switch(e.kind){case"all":return Pt(e.of.map(r=>te(r,t)));case"any":
return{says:e.of.map(r=>re(r,t)).join(", or ")};case"not":return jt(e.of,te(e.of,t));case"present":return{subject:t.field(
e.field),says:"is given"};case"is":return{subject:t.field(e.field),says:`is ${P([...e.values.map(R),...t.orElse],"or")}`};case"\
matches":return{subject:t.field(e.field),says:`matches ${R(e.pattern)}`};case"exactlyOne":return{says:`exactly one of ${P(
e.of.map(t.field),"and")} is given`}}}function ne({subject:e,says:t}){return e===void 0?t:`${e} ${t}`}function Pt(e){let[
t,...r]=new Set(e.map(n=>n.subject));return t===void 0||r.length>0?{says:e.map(ne).join(", and ")}:{subject:t,says:e.map(
({says:n})=>n).join(" and ")}}function jt({kind:e},t){if(!(e==="present"||e==="is"||e==="matches")||t.subject===void 0)return{
says:`it is not so that ${ne(t)}`};let n=t.says.replace(/^is /,"is not ").replace(/^matches /,"does not match ");return{
subject:t.subject,says:n}}function Se(e,t,r=()=>!1){return e.map(n=>Ft(n,t,r(n)?["left out"]:[])).join(", and ")}function Ft(e,t,r){let{operation:n,
field:o,text:s}=e;if(o===void 0)return s??"";let i=d=>n===void 0?R(d):`${R(d)} of ${R(t(n))}`;return[re(xe(e),{field:i,orElse:r}),
...s===void 0?[]:[s]].join(", and ")}function Ce({since:e,instead:t}){return`Deprecated since ${e}${t===void 0?"":`: use ${t.replace(/\.$/,"")}`}.`}function oe(e,t,{before:r,after:n}){let[o,s]=[e.map(i=>Pe(i,r)),t.map(i=>Pe(i,n))];return C(o,s)?"none":C(o.map(je),s.map(
je))?"words":"meaning"}function Pe(e,{names:t}){let{operation:r}=e;return{...e,operation:r===void 0?void 0:t.get(r)??r}}
function je(e){return{...e,text:e.text===void 0?void 0:""}}function N(e,t){return(r,n,o)=>{let s=oe(r,n,o.world);return s===
"none"?[]:[{kind:s==="words"?"text":t,at:o,...se(e,r,n,o.world)}]}}function se(e,t,r,n){let[o,s]=[Fe(t,n.before),Fe(r,n.
after)];return{says:`${e} is now: ${s??"no condition"}; it was: ${o??"no condition"}.`,was:o,is:s}}function Fe(e,{names:t}){
return e.length===0?void 0:Se(e,r=>t.get(r)??r).replace(/\.$/,"")}var I=new Set(["json","image","url","date"]),Re=(e,t,r,n)=>e===t||!(I.has(e)||I.has(t))?p("what it holds")(e,t,r,n):[{kind:I.
has(e)?I.has(t)?"content-changed":"content-removed":"content-added",at:r,says:F("the kind of its content",e,t),was:e,is:t}];
function Oe(e){return(t,r,n,o)=>{if(t?.kind==="list"&&r?.kind==="list"){let s={...S(n,"list"),where:`${n.where}[]`};return e(
t.item,r.item,s,o)}return Rt(t,r,n.world)?[]:[Tt(t,r,n)]}}function Tt(e,t,r){let[n,o]=[Te(e),Te(t)];return{kind:e===void 0?
"content-added":t===void 0?"content-removed":"content-changed",at:r,says:F("its inner shape",n,o),was:n,is:o}}function Rt(e,t,r){
if(e?.kind==="payload"&&t?.kind==="payload"){let n=r.before.payloads.get(e.type);return e.type===t.type||n!==void 0&&n===
r.after.payloads.get(t.type)}return e?.kind==="document"&&t?.kind==="document"?r.isSameList(e.list,t.list)&&e.shape===t.
shape:e===t}function Te(e){return e?.kind==="list"?"a list":e?.type}function O(e){return(t,r,n)=>{if(C(t,r))return[];let o=r?`${e} is ${ke(Ce(r))}`:`${e} is no longer deprecated.`;return[{
kind:"deprecation-changed",at:n,says:o,was:t,is:r}]}}var qe=(e,t,r,n)=>{let[o,s]=[e?.regex,t?.regex];return o===s?p("what the pattern means")(e?.means,t?.means,r,n):o===void 0?
[{kind:"narrower",at:r,says:`it has to match ${s} now.`,is:s}]:s===void 0?[{kind:"wider",at:r,says:`it has to match no p\
attern any more; it was ${o}.`,was:o}]:[{kind:"pattern-changed",at:r,says:`it has to match ${s} now; it was ${o}.`,was:o,
is:s}]},Ot=c("notice-changed","the usual form"),De=(e,t,r,n)=>{let[o,s]=[e?.regex,t?.regex];return o===s?p("what the usu\
al form means")(e?.means,t?.means,r,n):Ot(o,s,r,n)};function W(e,t){return(r,n,o)=>[...r.filter(s=>!n.includes(s)).map(s=>({kind:t.removed,at:o,says:`${e} ${k(s)} is gone.`,
was:s})),...n.filter(s=>!r.includes(s)).map(s=>({kind:t.added,at:o,says:`${e} ${k(s)} is new.`,is:s}))]}var qt=c("narrower","the type"),Dt=c("wider","the type"),Wt=c("type-changed","the type"),We=(e,t,r,n)=>e==="number"&&t===
"integer"?qt(e,t,r,n):e==="integer"&&t==="number"?Dt(e,t,r,n):Wt(e,t,r,n);var Le=(e,t,r,n)=>{if(J(n,r))return Mt(e,t,r,n);let[o,s]=[e.map(({value:i})=>i),t.map(({value:i})=>i)];return o.length===
0&&s.length>0?[{kind:n.after.open?"known-value-added":"narrower",at:r,says:`its values are ${P(s.map(k),"and")} now; it \
took any.`,is:s}]:o.length>0&&s.length===0?[{kind:n.before.open?"known-value-removed":"wider",at:r,says:`it takes any va\
lue now; it had ${P(o.map(k),"and")}.`,was:o}]:Me(n,(i,a,d)=>u(Lt(a),i,a,d))(e,t,r,n)};function Lt({value:e}){return{value:l(
"identifies it"),means:c("meaning-changed",`the meaning of ${k(e)}`),flag:c("flag-changed",`what ${k(e)} is once decoded`),
deprecated:O(`the value ${k(e)}`),notes:p(`a note on ${k(e)}`),source:p(`the sources of ${k(e)}`)}}var Mt=(e,t,r,n)=>{let o=({
codeLists:a},{codeList:d=""})=>{let f=new Set(a.get(d)?.codes.map(({code:g})=>g));return({value:g})=>f.has(g)},s=e.filter(
o(r.world.after,n.after)),i=t.filter(o(r.world.before,n.before));return Me(n,()=>[])(s,i,r,n)};function Me({before:e,after:t},r){
return m({keys:[({value:n})=>n],spot:({value:n},o)=>S(o,{key:"value",is:n}),same:r,added:({value:n})=>({kind:e.open?"kno\
wn-value-added":"value-added",says:`the value ${k(n)} is new.`}),removed:({value:n})=>({kind:t.open?"known-value-removed":
"value-removed",says:`the value ${k(n)} is gone.`}),content:({means:n})=>n})}var Ae=(e,t,r,n)=>e===t||At(n,r)?[]:ie(t,r);
function ie(e,t){return e?[{kind:"now-open",at:t,says:"other values may come now; it had those listed and no others."}]:
[{kind:"now-closed",at:t,says:"it has the values listed and no others now; others might come."}]}function J({before:e,after:t},{
world:r}){let[n,o]=[e.codeList,t.codeList];return n!==void 0&&o!==void 0&&r.isSameList(n,o)}function At(e,t){let{before:r,
after:n}=e,{world:o}=t;if(!J(e,t))return!1;let s=({codeList:i,open:a},{codeLists:d})=>i!==void 0&&d.get(i)?.open===a;return s(
r,o.before)&&s(n,o.after)}function ae(e){let t=Ne(e);return m({keys:[({name:r})=>r],spot:({name:r,path:n},o)=>w(e,`${o.where}.${r}`,n),same:(r,n,o)=>u(
t,r,n,o),added:({required:r})=>r?{kind:"required-field-added",says:"it is new, and required."}:{kind:"field-added",says:"\
it is new."},removed:()=>({kind:"field-removed",says:"it is gone."}),content:({type:r,description:n})=>({type:r,description:n})})}
var Ne=e=>({kind:l("distinguishes the parts"),name:l("identifies it"),path:l("follows from the names"),type:We,described:(t,r,n)=>t===
r?[]:[{kind:"notice-changed",at:n,says:r?"a page describes it now.":"only the SDK has it now."}],required:(t,r,n)=>t===r?
[]:r?[{kind:"now-required",at:n,says:"it is required now; it was optional."}]:[{kind:"now-optional",at:n,says:"it is opt\
ional now; it was required."}],description:p("the description"),length:Q({min:"the least length",max:"the greatest lengt\
h"}),pattern:qe,usual:De,values:Le,valuesType:l("follows from the values and the list"),codeList:(t,r,n,o)=>J(o,n)?[]:Nt(
t,r,n,o),except:W("the code that never comes",{added:"narrower",removed:"wider"}),open:Ae,default:c("default-changed","t\
he default"),range:Q({min:"the least value",max:"the greatest value"}),holds:Re,endless:W("the text for a date that neve\
r comes",{added:"wider",removed:"narrower"}),formats:W("the form",{added:"wider",removed:"narrower"}),shape:Oe((t,r,n)=>u(
Ne(e),t,r,n)),orObject:(t,r,n)=>t===r?[]:r?[{kind:"wider",at:n,says:"it may be an object, too, now."}]:[{kind:"narrower",
at:n,says:"it is text alone now; it might be an object."}],in:c("carrier-changed","the way it travels upstream"),sdkType:c(
"sdk-changed","the SDK's type"),basis:M,aliases:W("the spelling",{added:"alias-added",removed:"alias-removed"}),echoes:c(
"echo-changed","the parameter that it carries back"),returnedWhen:N("when it is returned","presence-changed"),data:c("da\
ta-category-changed","the category of its data"),dataInside:l("follows from what is inside"),sensitive:l("follows from t\
he categories"),kept:c("retention-changed","the limit that says how long it is kept"),example:p("the example"),deprecated:O(
"it"),limits:T,notes:$,source:h,discrepancies:A,fields:(t,r,n,o)=>ae(e)(t,r,n,o)}),Nt=c("list-changed","the list of its \
values");var de=D("the code that a breach causes"),It={kind:l("distinguishes the parts"),id:c("rule-renamed","the id"),severity:(e,t,r)=>e===
t?[]:t==="issue"?[{kind:"issue-rule-added",at:r,says:"what breaks it is refused now; it used to pass with a notice."}]:[
{kind:"issue-rule-removed",at:r,says:"what breaks it passes with a notice now; it used to be refused."}],description:p("\
the description"),when:Ie("when it applies"),then:Ie("what it asks for"),exactlyOne:(e,t,r,n)=>[...Jt(e?.of,t?.of,r,n),...de(
e?.none,t?.none,S(r,"none"),n),...de(e?.several,t?.several,S(r,"several"),n)],prevents:de,effect:p("the effect"),basis:M,
decidable:l("follows from the conditions"),source:h};function Ie(e){return(t,r,n,o)=>{let s=oe(t,r,n.world);return s==="\
none"?[]:[{kind:s==="words"?"text":Je(o),at:n,...se(e,t,r,n.world)}]}}function Jt(e,t,r,n){return C(e,t)?[]:[{kind:Je(n),
at:r,says:F("what must be there just once",e,t),was:e,is:t}]}function Je({before:e,after:t}){return e.severity==="issue"&&
t.severity==="issue"?"issue-rule-changed":"notice-rule-changed"}var Ee=m({keys:[({id:e})=>e,({when:e,then:t,exactlyOne:r})=>JSON.
stringify([e,t,r])],spot:({id:e},t)=>w(t,`${t.where} rule ${e}`,{key:"id",is:e}),same:(e,t,r)=>u(It,e,t,r),added:({severity:e})=>({
kind:e==="issue"?"issue-rule-added":"notice-rule-changed",says:e==="issue"?"it is new: what breaks it is refused.":"it i\
s new: what breaks it passes with a notice."}),removed:({severity:e})=>({kind:e==="issue"?"issue-rule-removed":"notice-r\
ule-changed",says:"it is gone."})});var Et={kind:l("distinguishes the parts"),id:l("identifies it"),title:p("the title"),status:c("text","the status"),value:p(
"the example"),source:h},Vt={kind:l("distinguishes the parts"),name:c("type-renamed","the type's name"),role:l("follows \
from where it stands"),description:p("the description"),fields:(e,t,r,n)=>{let o=z(r,n.after.role==="request"?"request":
"response");return ae(o)(e,t,r,n)},contradictions:p("what contradicts itself"),rules:(e,t,r,n)=>Ee(e,t,z(r,"rules"),n),examples:m(
{keys:[({id:e})=>e],spot:({id:e},t)=>w(t,`${t.where} example ${e}`,{key:"id",is:e}),same:(e,t,r)=>u(Et,e,t,r),added:()=>({
kind:"text",says:"it is new."}),removed:()=>({kind:"text",says:"it is gone."})}),source:h,origin:l("a file may move")},j=(e,t,r)=>{
let{origin:n,name:o}=t,s=b(r,o,n.file,...n.path),i=[...s.address,...r.address.slice(1)];return u(Vt,e,t,{...s,address:i,
directions:Kt(e,t,r)})},Bt={request:"sent",response:"received",query:"received",error:"received"};function Kt(e,t,{world:r}){
let n=Bt[t.role];return n===void 0?r.directions(e.name,t.name):[n]}var Ht={kind:l("distinguishes the parts"),id:c("id-changed","the name of its file"),name:c("callback-changed","the name"),
description:p("the description"),operation:(e,t,r,n)=>{let{world:o}=r;return Ut(o.before.names.get(e)??e,o.after.names.get(
t)??t,r,n)},url:c("callback-changed","the parameter with its address"),method:c("callback-changed","the method"),sender:c(
"callback-changed","who sends it"),outcome:p("which fields say how it ended"),query:j,limits:T,notes:$,source:h},Ut=c("c\
allback-changed","the operation that asks for it"),Ve=m({keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>b(r,t,
`operations/${e}.yaml`),same:(e,t,r)=>u(Ht,e,t,r),added:()=>({kind:"callback-added",says:"the callback is new."}),removed:()=>({
kind:"callback-removed",says:"the callback is gone."})});function E(e,t=""){return(r,n,o,s)=>[...new Set([...Object.keys(r),...Object.keys(n)])].flatMap(i=>{let a=Object.hasOwn(
r,i)?Object.hasOwn(n,i)?e.changed:e.removed:e.added;return c(a,`${t}${i}`)(r[i],n[i],o,s)})}var Gt=({before:e,after:t})=>({kind:l("distinguishes the parts"),code:l("identifies it"),means:c("meaning-changed","the \
meaning"),advice:p("the advice"),status:c("code-fact-changed","the status"),scope:(r,n,o,s)=>{let i=(d,{names:f})=>d?.map(
g=>f.get(g)??g)??"all",{world:a}=o;return _t(i(r,a.before),i(n,a.after),o,s)},returnedWhen:N("when it is returned","code\
-fact-changed"),outcome:c("code-fact-changed","the outcome"),failure:c("code-fact-changed","what it says of a failed cal\
l"),attributes:(r,n,o,s)=>{let i=(a,d,f)=>Object.fromEntries(Object.entries(a).filter(([g])=>Be(f,g)||!Be(d,g)));return zt(
i(r,e,t),i(n,t,e),o,s)},deprecated:O("the code"),document:(r,n,o,s)=>{let i=[o.world.before.documents.get(r??""),o.world.
after.documents.get(n??"")];return i[0]!==void 0&&i[0]===i[1]?[]:Zt(r,n,o,s)},notes:$,source:h,discrepancies:A});function Be({
attributes:e},t){return e.some(({name:r})=>r===t)}var zt=E({added:"code-fact-changed",changed:"code-fact-changed",removed:"\
attribute-removed"}),_t=c("code-fact-changed","what it belongs to"),Zt=c("code-document-changed","the document that it c\
hooses"),Qt={name:l("identifies it"),type:c("attribute-removed","the type"),label:p("the label"),description:p("the desc\
ription")},Xt={kind:l("tells the parts apart"),prefix:l("identifies it"),means:c("meaning-changed","the meaning"),advice:p(
"the advice"),failure:c("code-fact-changed","what it says of a failed call"),source:h},Yt={kind:l("distinguishes the par\
ts"),shape:l("identifies it"),name:c("type-renamed","the type's name"),description:p("the description"),byCode:l("follow\
s from the documents")},er={kind:l("distinguishes the parts"),id:c("id-changed","the constant's name"),name:c("type-rena\
med","the type's name"),label:p("the label"),alsoCalled:p("the other names"),description:p("the description"),open:(e,t,r)=>e===
t?[]:ie(t,r),isCommon:p("whether any operation may fail with them"),families:m({keys:[({prefix:e})=>e],spot:({prefix:e},t)=>w(
t,`${t.where} ${e}\u2026`,{key:"prefix",is:e}),same:(e,t,r)=>u(Xt,e,t,r),added:()=>({kind:"known-code-added",says:"the f\
amily of codes is new."}),removed:()=>({kind:"known-code-removed",says:"the family of codes is gone."})}),attributes:m({
keys:[({name:e})=>e],spot:({name:e},t)=>w(t,`${t.where} attribute ${e}`,e),same:(e,t,r)=>u(Qt,e,t,r),added:()=>({kind:"a\
ttribute-added",says:"it is new."}),removed:()=>({kind:"attribute-removed",says:"it is gone."}),content:({description:e})=>e}),
codes:(e,t,r,n)=>tr(n)(e,t,r,n),shapes:m({keys:[({shape:e})=>e],spot:({shape:e},t)=>w(t,`${t.where}.${e}`,e),same:(e,t,r)=>u(
Yt,e,t,r),added:()=>({kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-removed",says:"the shape i\
s gone."})}),notes:$,source:h};function tr(e){let t=Gt(e),r=e.before.open;return m({keys:[({code:n})=>n],spot:rr,same:(n,o,s)=>u(
t,n,o,s),added:({scope:n},{world:{after:o}})=>{let s=n?`, for ${P(n.map(i=>o.names.get(i)??i),"and")}`:"";return{kind:r?
"known-code-added":"code-added",says:`the code is new${s}.`}},removed:()=>({kind:"code-removed",says:"the code is gone."}),
content:({means:n})=>n})}function rr({code:e,document:t},r){let n={key:"code",is:e},o=`${r.where}.${e}`,s=r.world.after.
documents.get(t??"");return s===void 0?w(r,o,n):b(r,o,`documents/${s}.yaml`,"codes",n)}var Ke=m({keys:[({name:e})=>e,({id:e})=>e],
spot:({id:e,name:t},r)=>b(r,t,`codes/${e}.yaml`),same:(e,t,r)=>u(er,e,t,{...r,directions:r.world.directions(e.name,t.name)}),
added:()=>({kind:"shape-added",says:"the list is new."}),removed:()=>({kind:"shape-removed",says:"the list is gone."})});var nr={kind:l("distinguishes the parts"),id:c("id-changed","the name of its documents' files"),name:c("type-renamed","t\
he name in its types' names"),code:c("call-changed","the code that asks for it"),label:p("the label"),description:p("the\
 description"),limits:T,notes:$,source:h},or={kind:l("distinguishes the parts"),product:(e,t,r)=>e&&t?u(nr,e,t,b(r,r.where,
`products/${t.id}.yaml`)):[],request:j,response:j,returnCodes:l("each code says where it belongs")},sr=m({keys:[({code:e})=>e],
spot:({code:e},t)=>({...w(t,`${t.where} product ${e}`,{key:"code",is:e}),directions:["sent"]}),same:(e,t,r)=>u(ir,e,t,r),
added:()=>({kind:"known-value-added",says:"the product is listed as not covered."}),removed:()=>({kind:"known-value-remo\
ved",says:"the product is no longer listed as not covered."})}),ir={kind:l("distinguishes the parts"),code:l("identifies\
 it"),description:p("the description"),source:h},ar={kind:l("distinguishes the parts"),id:c("id-changed","the name of it\
s files"),name:c("call-changed","the name"),description:p("the description"),variants:m({keys:[({product:e})=>e?.name??"",
({product:e})=>e?.id??""],spot:({product:e},t)=>e?cr(t,e):t,same:(e,t,r)=>u(or,e,t,r),added:({product:e})=>({kind:"opera\
tion-added",says:e?"the product is new.":"it can be called without a product."}),removed:({product:e})=>({kind:"operatio\
n-removed",says:e?"the product is gone.":"it can't be called without a product any more."}),content:({product:e})=>e?.code??
""}),discriminator:c("call-changed","the field that distinguishes its products"),outcome:p("which fields say how it ende\
d"),repeating:(e,t,r,n)=>[...dr(e?.safe,t?.safe,r,n),...p("what repeating does")(e?.says,t?.says,r,n),...h(e?.source??[],
t?.source??[],r,n)],uncovered:sr,breach:(e,t,r,n)=>[...pr(e.missing,t.missing,S(r,"missing"),n),...lr(e.invalid,t.invalid,
S(r,"invalid"),n)],limits:T,notes:$,source:h},dr=c("code-fact-changed","whether repeating is safe");function cr(e,{id:t,
name:r}){let n=b(e,`${e.where}.${r}`,`products/${t}.yaml`);return{...n,address:[...n.address,...e.address.map(({file:o})=>({
file:o,steps:[],part:0}))]}}var pr=D("the code for something missing"),lr=D("the code for something invalid"),He=m({keys:[
({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>b(r,t,`operations/${e}.yaml`),same:(e,t,r)=>u(ar,e,t,r),added:()=>({kind:"\
operation-added",says:"the operation is new."}),removed:()=>({kind:"operation-removed",says:"the operation is gone."})});var ur={kind:l("distinguishes the parts"),id:c("id-changed","the constant's name"),region:c("endpoint-changed","the regi\
on"),label:p("the label"),network:c("endpoint-changed","the network"),host:c("endpoint-changed","the host"),notes:$,source:h},
Ue=m({keys:[({id:e})=>e,({host:e})=>e],spot:({id:e},t)=>w(t,`endpoints.${e}`,{key:"id",is:e}),same:(e,t,r)=>u(ur,e,t,r),
added:({host:e})=>({kind:"endpoint-added",says:`the endpoint is new: ${e}.`}),removed:({host:e})=>({kind:"endpoint-remov\
ed",says:`the endpoint is gone; it was ${e}.`})}),fr={kind:l("distinguishes the parts"),style:p("the style"),method:c("c\
all-changed","the method"),path:c("call-changed","the path"),headers:E({added:"call-changed",changed:"call-changed",removed:"\
call-changed"},"the header "),signature:c("call-changed","the signature"),notes:$,source:h},Ge=(e,t,r)=>u(fr,e,t,{...r,where:"\
transport"}),mr={kind:l("distinguishes the parts"),package:p("the name of the package"),names:c("sdk-changed","how the S\
DK names what travels"),source:h},ze=(e,t,r)=>{let n={...r,where:"sdk"};return e&&t?u(mr,e,t,n):t?[{kind:"sdk-added",at:n,
says:"requests are turned into the SDK's names, and back."}]:e?[{kind:"sdk-removed",at:{...n,address:[]},says:"requests \
are no longer turned into the SDK's names, and back."}]:[]},yr={kind:l("distinguishes the parts"),id:l("identifies it"),
title:p("the title"),authority:c("text","the authority"),address:p("the address"),updated:c("text","the date"),description:p(
"the description")},_e=m({keys:[({id:e})=>e],spot:({id:e},t)=>b(t,`sources.${e}`,"sources.yaml","sources",e),same:(e,t,r)=>u(
yr,e,t,r),added:()=>({kind:"text",says:"the source is new."}),removed:()=>({kind:"text",says:"the source is gone."})});var hr={kind:l("distinguishes the parts"),id:p("the address of its page"),message:j,notes:$,source:h},Ze=m({keys:[({message:e})=>e.
name,({id:e})=>e],spot:({id:e,message:{name:t}},r)=>b({...r,directions:r.world.directions(t,t)},t,`payloads/${e}.yaml`),
same:(e,t,r)=>u(hr,e,t,r),added:()=>({kind:"shape-added",says:"the payload is new."}),removed:()=>({kind:"shape-removed",
says:"the payload is gone."}),content:({message:e})=>e.fields}),gr={kind:l("distinguishes the parts"),id:p("the address \
of its page"),name:c("type-renamed","the name in its types' names"),label:p("the label"),alsoCalled:p("the other names"),
description:p("the description"),codes:l("each code names its document"),shapes:m({keys:[({shape:e})=>e],spot:({shape:e,
message:{name:t}},r)=>({...w(r,`${r.where}.${e}`,e),directions:r.world.directions(t,t)}),same:(e,t,r)=>u($r,e,t,r),added:()=>({
kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-removed",says:"the shape is gone."})}),notes:$,source:h},
$r={kind:l("distinguishes the parts"),shape:l("identifies it"),message:j,notes:$},Qe=m({keys:[({name:e})=>e,({id:e})=>e],
spot:({id:e,name:t,shapes:r},n)=>{let o=r.flatMap(({message:s})=>n.world.directions(s.name,s.name));return b({...n,directions:[
...new Set(o)]},t,`documents/${e}.yaml`)},same:(e,t,r)=>u(gr,e,t,r),added:()=>({kind:"shape-added",says:"the document is\
 new."}),removed:()=>({kind:"shape-removed",says:"the document is gone."})});var Ye={kind:l("distinguishes the parts"),id:c("id-changed","the name of the documents' files"),title:p("the title"),provider:p(
"the provider"),product:c("call-changed","the product upstream"),version:c("call-changed","the version of the API"),description:p(
"the description"),license:c("text","the license"),packageScope:c("id-changed","the scope of the packages' names"),release:l(
"grows with every release"),endpoints:Ue,transport:Ge,sdk:ze,flow:p("the flow"),changes:p("the list of changes"),error:(e,t,r,n)=>e&&
t?j(e,t,r,{before:e,after:t}):br(e?.name,t?.name,{...r,directions:["received"]},n),operations:He,callbacks:Ve,payloads:Ze,
documents:Qe,codeLists:Ke,scenarios:(e,t,...r)=>p("the scenarios")(Xe(e),Xe(t),...r),sources:_e,limits:ge,discrepancies:$e,
guide:p("the guide"),notes:$,source:h},br=c("shape-removed","the body of an error");function Xe({list:e}){return e.filter(
({file:t})=>t!==void 0)}var B=["major","minor","patch"],y=e=>({sent:e,received:e}),V=["senders","publishers"],ce=["senders","readers","publisher\
s"],et={"field-added":y("minor"),"required-field-added":{sent:"major",received:"minor"},"field-removed":y("major"),"now-\
required":{sent:"major",received:"minor"},"now-optional":{sent:"minor",received:"major"},"type-changed":y("major"),"type\
-renamed":y("major"),narrower:{sent:"major",received:"minor"},wider:{sent:"minor",received:"major"},"pattern-changed":y(
"major"),"value-added":{sent:"minor",received:"major"},"value-removed":y("major"),"known-value-added":y("minor"),"known-\
value-removed":y("minor"),"now-open":{sent:"minor",received:"major"},"now-closed":{sent:"major",received:"minor"},"flag-\
changed":{sent:"minor",received:"major"},"default-changed":y("minor"),"list-changed":y("minor"),"content-added":y("major"),
"content-removed":{sent:"minor",received:"major"},"content-changed":y("major"),"alias-added":y("minor"),"alias-removed":y(
"major"),"echo-changed":{sent:"minor",received:"major"},"presence-changed":y("minor"),"data-category-changed":y("minor"),
"retention-changed":y("minor"),"carrier-changed":{sent:"major",received:"minor"},"notice-changed":y("minor"),"deprecatio\
n-changed":y("minor"),"issue-rule-added":{sent:"major",received:"minor"},"issue-rule-changed":y("major"),"issue-rule-rem\
oved":{sent:"minor",received:"major"},"notice-rule-changed":y("minor"),"rule-renamed":y("minor"),"refusal-code-changed":y(
"minor"),"code-added":{sent:"minor",received:"major"},"meaning-changed":y("minor"),"known-code-added":y("minor"),"known-\
code-removed":y("minor"),"code-removed":y("major"),"code-document-changed":{severity:"major",for:["readers"]},"code-fact\
-changed":y("minor"),"attribute-added":{severity:"minor",for:["readers"]},"attribute-removed":{severity:"major",for:["re\
aders"]},"operation-added":{severity:"minor",for:ce},"operation-removed":{severity:"major",for:ce},"callback-added":{severity:"\
minor",for:["readers"]},"callback-removed":{severity:"major",for:["readers"]},"callback-changed":{severity:"major",for:[
"readers"]},"shape-added":y("minor"),"shape-removed":y("major"),"call-changed":{severity:"major",for:V},"id-changed":{severity:"\
major",for:ce},"sdk-added":{severity:"minor",for:["senders"]},"sdk-changed":{severity:"major",for:["senders"]},"sdk-remo\
ved":{severity:"major",for:["senders"]},"endpoint-added":{severity:"minor",for:V},"endpoint-changed":{severity:"minor",for:V},
"endpoint-removed":{severity:"major",for:V},"limit-added":{severity:"minor",for:["senders","readers"]},"limit-changed":{
severity:"minor",for:["senders","readers"]},"limit-removed":{severity:"major",for:["senders","readers"]},text:{severity:"\
patch",for:["docs"]}},tt=["breaking","behavior","addition","text"],wr=new Set(["default-changed","flag-changed","list-ch\
anged","presence-changed","data-category-changed","retention-changed","carrier-changed","echo-changed","notice-changed",
"deprecation-changed","issue-rule-removed","notice-rule-changed","rule-renamed","refusal-code-changed","meaning-changed",
"code-fact-changed","endpoint-changed","limit-changed"]);function pe(e,t){return t==="major"?"breaking":t==="patch"?"tex\
t":wr.has(e)?"behavior":"addition"}var kr=["sent","received"],vr={sent:["senders","publishers"],received:["readers"]};function rt({kind:e,at:t}){let r=et[e];
if("severity"in r)return{...r,impact:pe(e,r.severity)};let n=t.directions.length>0?t.directions:kr,o=le(n.map(s=>r[s]));
return{severity:o,impact:pe(e,o),for:n.filter(s=>r[s]===o).flatMap(s=>vr[s])}}function le(e){return B.find(t=>e.includes(
t))??"patch"}var nt={biometric:x("biometric data","A face: an image, a video, or the address of one.","image",!0),image:x("image of a\
 document","An image of a document, often with the portrait on it.","image"),name:x("name","A name of the person, in any\
 script or code.","personal"),"date-of-birth":x("date of birth","The date of birth.","personal"),"document-number":x("do\
cument number","The number of a document or of its holder.","personal"),"document-detail":{...x("document detail","What \
else is on a document: its type, its dates, its issuer.","personal"),showsListed:!0},"personal-detail":x("personal detai\
l","What else is said of the person: sex, age, nationality, place of birth, residence, address.","personal"),"ethnic-ori\
gin":x("ethnic origin","The ethnic group.","personal",!0),contact:x("contact","An email address, a phone number, or wher\
e to deliver.","personal"),"user-id":x("identifier of a person","An identifier that always means the same person.","pers\
onal"),device:x("device","What describes the person's device and its environment.","personal"),assessment:{...x("assessm\
ent","What a check has found out about the person, the document or the device.","personal"),showsListed:!0},transaction:{
...x("identifier of a transaction","An identifier of one verification, order or call.","personal"),sensitivity:void 0},secret:x(
"secret","Whoever has it can act or read in the place of another.","secret"),unspecified:x("unspecified","No source says\
 what is inside. Treat it as data about a person.","personal")};function x(e,t,r,n=!1){return{label:e,description:t,isSpecial:n,
sensitivity:r,showsListed:!1}}var Ds=Object.keys(nt).filter(xr);function xr(e){return Object.hasOwn(nt,e)}function ue(e){return e.flatMap(t=>[t,...ue(t.fields)])}function fe(e){return e.shape?.kind==="list"?[e,...fe(e.shape.item)]:
[e]}function me(e){let t=new Map,r=new Map(e.codeLists.map(({id:i,name:a})=>[i,a])),n=jr(e),o=(i,a)=>{let d=t.get(i)??new Set;
return t.set(i,d),d.has(a)?!1:(d.add(a),!0)},s=(i,a)=>{for(let{shape:d,codeList:f}of ue(i.fields).flatMap(fe)){let g=f===
void 0?void 0:r.get(f);if(g!==void 0&&o(g,a),!(!d||d.kind==="list"||!o(d.type,a)))for(let L of n.get(d.type)??[])o(L.name,
a),s(L,a)}};for(let{request:i,response:a}of e.operations.flatMap(({variants:d})=>d))s(i,"sent"),s(a,"received");for(let i of[
...e.callbacks.map(({query:a})=>a),...e.error?[e.error]:[]])s(i,"received");return t}function jr({payloads:e,codeLists:t,
documents:r}){let n=t.flatMap(o=>o.shapes);return new Map([...e.map(({message:o})=>[o.name,[o]]),...n.map(({name:o,shape:s})=>{
let i=r.flatMap(a=>a.shapes.filter(d=>d.shape===s));return[o,i.map(({message:a})=>a)]})])}function st(e,t){let[r,n]=[me(e),me(t)],[o,s]=[ot(e),ot(t)],i=new Set(s.names.values());return{before:{...o,names:new Map(
[...o.names].map(([a,d])=>[a,i.has(d)?d:s.names.get(a)??d]))},after:s,isSameList:(a,d)=>{let f=o.codeLists.get(a)?.name;
return a===d||f!==void 0&&f===s.codeLists.get(d)?.name},directions:(a,d)=>[...new Set([...r.get(a)??[],...n.get(d)??[]])]}}
function ot({operations:e,codeLists:t,payloads:r,documents:n,limits:o,discrepancies:s}){let i=e.flatMap(({variants:a})=>a.
flatMap(({product:d})=>d?[d]:[]));return{codeLists:new Map(t.map(a=>[a.id,a])),names:new Map([...e,...i].map(({id:a,name:d})=>[
a,d])),payloads:new Map(r.map(({id:a,message:d})=>[d.name,a])),documents:new Map(n.map(({name:a,id:d})=>[a,d])),limits:new Map(
o.map(a=>[a.id,a])),discrepancies:new Map(s.map(a=>[a.id,a]))}}function it(e,t,r,n=()=>{}){let o=st(e,t),i=u(Ye,e,t,{where:"",directions:[],address:[{file:"service.yaml",steps:[],part:0}],
world:o}),a=Tr(i.map(d=>Fr(d,d.isGone?n:r)));return B.flatMap(d=>a.filter(f=>f.severity===d))}function Fr({kind:e,at:t,says:r,
was:n,is:o,isGone:s,likely:i},a){let d=a(t.address);return{kind:e,...rt({kind:e,at:t,says:r}),spots:[{where:t.where||"se\
rvice",file:d?.file,line:d?.line,...s&&d&&{isGone:s}}],says:r,...n!==void 0&&{was:n},...o!==void 0&&{is:o},...i!==void 0&&
{likely:i}}}function Tr(e){let t=new Map;for(let r of e){let n=JSON.stringify([{...r,spots:r.spots.map(s=>Rr(s,r))}]),o=t.
get(n);t.set(n,o?{...o,spots:[...o.spots,...r.spots]}:r)}return[...t.values()]}function Rr({where:e},{kind:t}){let r=e.slice(
e.search(/[ .]|$/));return r===""&&t!=="text"?e:r}function dt(e,t){let[,r,n,o]=/^(\d+)\.(\d+)\.(\d+)$/.exec(e)??[];if(r===void 0)return;let s=Number(r)>0?t:t==="major"?"m\
inor":"patch";switch(s){case"major":return{version:`${Number(r)+1}.0.0`,step:s};case"minor":return{version:`${r}.${Number(
n)+1}.0`,step:s};case"patch":return{version:`${r}.${n}.${Number(o)+1}`,step:s}}}function ct(e,t){let[r,n]=[at(e),at(t)],
o=r.findIndex((s,i)=>s!==n[i]);return o>=0&&(r[o]??0)<(n[o]??0)}function at(e){return e.split("-",1)[0].split(".").map(Number)}function pt({kind:e,spots:t},r,n){let o=r.filter(i=>i.kind===e&&(n===void 0||ct(n,i.until))),s=t.map(({where:i})=>o.find(
a=>a.where===i));return s.includes(void 0)?void 0:s[0]}function lt(e,t,r,n=[]){let o=t.map(a=>({change:a,by:pt(a,n,r)})),s=o.filter(({by:a})=>a===void 0).map(({change:a})=>a),
i=a=>s.filter(({impact:d})=>d===a).length;return{base:e,changes:s,accepted:o.flatMap(({change:a,by:d})=>d===void 0?[]:[{
change:a,reason:d.reason}]),counts:{breaking:i("breaking"),behavior:i("behavior"),addition:i("addition"),text:i("text")},
present:r,next:r===void 0||t.length===0?void 0:dt(r,le(t.map(({severity:a})=>a)))}}var Or={breaking:"Breaking",behavior:"Behavior",addition:"Additions",text:"Texts"};function ut({changes:e}){return tt.map(
t=>({heading:Or[t],changes:e.filter(r=>r.impact===t)})).filter(t=>t.changes.length>0)}function qr(e,t){if(!(!ft(e)||!ft(t)))try{let r=it(e.protocol,t.protocol,()=>{});return ut(lt("",r,void 0)).map(n=>({heading:n.
heading,changes:n.changes.map(({spots:o,says:s,likely:i,for:a})=>({where:o.map(({where:d})=>d),says:i===void 0?s:`${s} P\
erhaps it is \`${i}\` now.`,for:a.map(d=>Dr[d])}))}))}catch{return}}Object.assign(globalThis,{compareProtocols:qr});var Dr={
senders:"those who send requests",readers:"those who read answers and callbacks",publishers:"those who publish it on a g\
ateway",docs:"those who read the reference"};function ft(e){let{format:t,protocol:r}=Object(e);return t===ye&&Object(r).
kind==="protocol"&&Array.isArray(Object(r).operations)}})();
