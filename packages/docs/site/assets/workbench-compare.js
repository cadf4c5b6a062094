"use strict";(()=>{var ye=1;function S(e,t){if(Object.is(e,t))return!0;if(typeof e!="object"||typeof t!="object"||e===null||t===null||Array.isArray(
e)!==Array.isArray(t))return!1;let[r,o]=[he(e),he(t)];return r.size===o.size&&[...r].every(([n,i])=>o.has(n)&&S(i,o.get(
n)))}function he(e){let t=Object.entries(e);return new Map(t.filter(([,r])=>r!==void 0))}function G(e,t){let r=Math.min(3,Math.floor(e.length/3)),[o,n]=[e.toLowerCase(),[...t]];for(let i=0;i<=r;i++){let s=n.find(
a=>U(o,a.toLowerCase(),i));if(s!==void 0)return s}}function U(e,t,r){if(r<Math.abs(e.length-t.length))return!1;if(e===t)
return!0;if(e[0]===t[0])return U(e.slice(1),t.slice(1),r);let o=(n,i)=>U(e.slice(n),t.slice(i),r-1);return o(1,1)||o(1,0)||
o(0,1)||e[0]===t[1]&&e[1]===t[0]&&o(2,2)}function C(e,...t){return{...e,address:e.address.map(r=>({...r,steps:[...r.steps,...t]}))}}function v(e,t,...r){let{address:o}=C(
e,...r);return{...e,where:t,address:o.map(n=>({...n,part:n.steps.length}))}}function b(e,t,r,...o){return{...e,where:t,address:[
{file:r,steps:o,part:o.length}]}}function z(e,t){return{...e,address:[...e.address,{file:"parameters.yaml",steps:[t],part:1}]}}function P(e,t){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`}function T(e,t,r){return _(r)?`${e} is gone; it was ${k(t)}.`:`${e} is ${k(r)} now; ${_(t)?"there was none":`it was ${k(
t)}`}.`}function k(e){return _(e)?"nothing":Array.isArray(e)?P(e.map(k),"and"):JSON.stringify(e)}function _(e){return e===
void 0||Array.isArray(e)&&e.length===0}function f(e,t,r,o){if(t===r)return[];let n=[];for(let i in e)n.push(...e[i](t[i],r[i],C(o,i),{before:t,after:r}));return n}
function l(e){return()=>[]}function c(e,t){return(r,o,n)=>S(r,o)?[]:[{kind:e,at:n,says:T(t,r,o),was:r,is:o}]}function p(e){
return(t,r,o)=>S(t,r)?[]:[{kind:"text",at:o,says:`${e} changed.`}]}function m({keys:e,spot:t,same:r,added:o,removed:n,content:i}){
return(s,a,d,u)=>{if(s===a)return[];let{pairs:g,gone:M,fresh:K}=ht(e,s,a),H=x=>e[0]?.(x)??"",mt=x=>{let q=i&&K.find(yt=>S(
i(x),i(yt)));return q?H(q):G(H(x),K.map(H))};return[...M.map(x=>{let q=t(x,{...d,protocols:{...d.protocols,after:d.protocols.
before}});return{...n(x,q),at:q,isGone:!0,suggestion:mt(x)}}),...g.flatMap(x=>r(x.before,x.after,t(x.after,d),u)),...K.map(
x=>({...o(x,t(x,d)),at:t(x,d)}))]}}function ht(e,t,r){let o=[],[n,i]=[t,r];for(let s of e){let a=new Map(n.map(u=>[s(u),
u]));i=i.filter(u=>{let g=a.get(s(u));return g===void 0?!0:(a.delete(s(u)),o.push({before:g,after:u}),!1)});let d=new Set(
o.map(u=>u.before));n=n.filter(u=>!d.has(u))}return{pairs:o,gone:n,fresh:i}}var $=p("a note"),h=p("the sources"),I=p("the basis");function R(e){let t=c("refusal-code-changed",e),r={code:t,basis:c(
"refusal-code-changed",`the basis of ${e}`)};return(o,n,i,s)=>o&&n?f(r,o,n,i):t(o?.code,n?.code,i,s)}var $t=c("limit-cha\
nged","the figure"),bt={kind:l("distinguishes the parts"),id:l("identifies it"),value:(e,t,r,o)=>$t(Z(o.before),Z(o.after),
r,o),unit:l("is reported with the value"),description:p("the description"),where:l("follows from its place in the spec"),
file:l("follows from its place in the spec"),source:h};function Z({value:e,unit:t}){return`${e} ${t}`}var ge=m({keys:[({
id:e})=>e],spot:({id:e},t)=>be(t,"limits",e),same:(e,t,r)=>f(bt,e,t,r),added:e=>({kind:"limit-added",says:`the limit is \
new: ${Z(e)}.`}),removed:()=>({kind:"limit-removed",says:"the limit is gone."}),content:({description:e})=>e}),vt={kind:l(
"distinguishes the parts"),id:l("identifies it"),nature:p("the kind"),about:p("what it is about"),says:p("what the sourc\
es say"),taken:p("what this reference uses"),where:l("follows from its place in the spec"),file:l("follows from its plac\
e in the spec")},$e=m({keys:[({id:e})=>e],spot:({id:e},t)=>be(t,"discrepancies",e),same:(e,t,r)=>f(vt,e,t,r),added:()=>({
kind:"text",says:"the discrepancy is new."}),removed:()=>({kind:"text",says:"the discrepancy is gone."}),content:({about:e})=>e});
function be(e,t,r){return b(e,`${t}.${r}`,"*",t,{key:"id",is:r})}var F=ve("limit",({limits:e})=>e),W=ve("discrepancy",({
discrepancies:e})=>e);function ve(e,t){return(r,o,n)=>{let i=(s,a,d)=>s.filter(({id:u})=>t(d).has(u)&&!a.some(g=>g.id===
u)).map(({id:u})=>u);return[...i(r,o,n.protocols.after).map(s=>({kind:"text",at:n,says:`the ${e} ${s} is no longer docum\
ented here.`})),...i(o,r,n.protocols.before).map(s=>({kind:"text",at:n,says:`the ${e} ${s} is now documented here.`}))]}}function Q(e){return(t,r,o)=>{let n=(i,s)=>{let[a,d]=[t?.[i],r?.[i]];if(a===d)return[];let u=-s*(1/0);return[{kind:((d??
u)-(a??u))*s>0?"narrower":"wider",at:o,says:T(e[i],a,d),was:a,is:d}]};return[...n("min",1),...n("max",-1)]}}function D(e){let t=Math.max(0,...[...e.matchAll(/`+/g)].map(([o])=>o.length));if(t===0)return`\`${e}\``;let r="`".repeat(
t+1);return`${r} ${e} ${r}`}function ke(e){return e.charAt(0).toLowerCase()+e.slice(1)}var kt="arguments await break case catch class const continue debugger default delete do else enum eval export extends f\
alse finally for function if implements import in instanceof interface let new null package private protected public ret\
urn static super switch this throw true try typeof var void while with yield",vo=new Set(kt.split(" "));function xe(e){let[t,...r]=e;return t&&r.length===0?t:{kind:"all",of:e}}function Y(e){return{kind:"not",of:e}}function ee(e){return{kind:"present",field:e}}function we(e){return xe(St(e,!1))}function St({field:e="",is:t,isNot:r,present:o,matches:n},i){let s=t!==void 0||n!==void 0&&!i,a=o===!0||r!==void 0;return[
...o===!1?[Y(ee(e))]:[],...a&&!s?[ee(e)]:[],...t?[{kind:"is",field:e,values:t}]:[],...r?[Y({kind:"is",field:e,values:r})]:
[],...n===void 0?[]:[{kind:"matches",field:e,pattern:n,orNoText:i}]]}function re(e,t){return oe(te(e,t))}function te(e,t){switch(e.kind){case"all":return Pt(e.of.map(r=>te(r,t)));case"any":
return{says:e.of.map(r=>re(r,t)).join(", or ")};case"not":return jt(e.of,te(e.of,t));case"present":return{subject:t.field(
e.field),says:"is given"};case"is":return{subject:t.field(e.field),says:`is ${P([...e.values.map(D),...t.orElse],"or")}`};case"\
matches":return{subject:t.field(e.field),says:`matches ${D(e.pattern)}`};case"exactlyOne":return{says:`exactly one of ${P(
e.of.map(t.field),"and")} is given`}}}function oe({subject:e,says:t}){return e===void 0?t:`${e} ${t}`}function Pt(e){let[
t,...r]=new Set(e.map(o=>o.subject));return t===void 0||r.length>0?{says:e.map(oe).join(", and ")}:{subject:t,says:e.map(
({says:o})=>o).join(" and ")}}function jt({kind:e},t){if(!(e==="present"||e==="is"||e==="matches")||t.subject===void 0)return{
says:`it is not so that ${oe(t)}`};let o=t.says.replace(/^is /,"is not ").replace(/^matches /,"does not match ");return{
subject:t.subject,says:o}}function Ce(e,t,r=()=>!1){return e.map(o=>Tt(o,t,r(o)?["left out"]:[])).join(", and ")}function Tt(e,t,r){let{operation:o,
field:n,text:i}=e;if(n===void 0)return i??"";let s=d=>o===void 0?D(d):`${D(d)} of ${D(t(o))}`;return[re(we(e),{field:s,orElse:r}),
...i===void 0?[]:[i]].join(", and ")}function Se({since:e,instead:t}){return`Deprecated since ${e}${t===void 0?"":`: use ${t.replace(/\.$/,"")}`}.`}function ne(e,t,{before:r,after:o}){let[n,i]=[e.map(s=>Pe(s,r)),t.map(s=>Pe(s,o))];return S(n,i)?"none":S(n.map(je),i.map(
je))?"words":"meaning"}function Pe(e,{names:t}){let{operation:r}=e;return{...e,operation:r===void 0?void 0:t.get(r)??r}}
function je(e){return{...e,text:e.text===void 0?void 0:""}}function N(e,t){return(r,o,n)=>{let i=ne(r,o,n.protocols);return i===
"none"?[]:[{kind:i==="words"?"text":t,at:n,...ie(e,r,o,n.protocols)}]}}function ie(e,t,r,o){let[n,i]=[Te(t,o.before),Te(
r,o.after)];return{says:`${e} is now: ${i??"no condition"}; it was: ${n??"no condition"}.`,was:n,is:i}}function Te(e,{names:t}){
return e.length===0?void 0:Ce(e,r=>t.get(r)??r).replace(/\.$/,"")}var A=new Set(["json","image","url","date"]),De=(e,t,r,o)=>e===t||!(A.has(e)||A.has(t))?p("what it holds")(e,t,r,o):[{kind:A.
has(e)?A.has(t)?"content-changed":"content-removed":"content-added",at:r,says:T("the kind of its content",e,t),was:e,is:t}];
function Oe(e){return(t,r,o,n)=>{if(t?.kind==="list"&&r?.kind==="list"){let i={...C(o,"list"),where:`${o.where}[]`};return e(
t.item,r.item,i,n)}return Dt(t,r,o.protocols)?[]:[Ft(t,r,o)]}}function Ft(e,t,r){let[o,n]=[Fe(e),Fe(t)];return{kind:e===
void 0?"content-added":t===void 0?"content-removed":"content-changed",at:r,says:T("its inner shape",o,n),was:o,is:n}}function Dt(e,t,r){
if(e?.kind==="payload"&&t?.kind==="payload"){let o=r.before.payloads.get(e.type);return e.type===t.type||o!==void 0&&o===
r.after.payloads.get(t.type)}return e?.kind==="document"&&t?.kind==="document"?r.isSameList(e.list,t.list)&&e.shape===t.
shape:e===t}function Fe(e){return e?.kind==="list"?"a list":e?.type}function O(e){return(t,r,o)=>{if(S(t,r))return[];let n=r?`${e} is ${ke(Se(r))}`:`${e} is no longer deprecated.`;return[{
kind:"deprecation-changed",at:o,says:n,was:t,is:r}]}}var qe=(e,t,r,o)=>{let[n,i]=[e?.regex,t?.regex];return n===i?p("what the pattern means")(e?.means,t?.means,r,o):n===void 0?
[{kind:"narrower",at:r,says:`it has to match ${i} now.`,is:i}]:i===void 0?[{kind:"wider",at:r,says:`it no longer has to \
match a pattern; it was ${n}.`,was:n}]:[{kind:"pattern-changed",at:r,says:`it has to match ${i} now; it was ${n}.`,was:n,
is:i}]},Ot=c("notice-changed","the usual form"),Re=(e,t,r,o)=>{let[n,i]=[e?.regex,t?.regex];return n===i?p("what the usu\
al form means")(e?.means,t?.means,r,o):Ot(n,i,r,o)};function L(e,t){return(r,o,n)=>[...r.filter(i=>!o.includes(i)).map(i=>({kind:t.removed,at:n,says:`${e} ${k(i)} is gone.`,
was:i})),...o.filter(i=>!r.includes(i)).map(i=>({kind:t.added,at:n,says:`${e} ${k(i)} is new.`,is:i}))]}var qt=c("narrower","the type"),Rt=c("wider","the type"),Lt=c("type-changed","the type"),Le=(e,t,r,o)=>e==="number"&&t===
"integer"?qt(e,t,r,o):e==="integer"&&t==="number"?Rt(e,t,r,o):Lt(e,t,r,o);var Me=(e,t,r,o)=>{if(J(o,r))return It(e,t,r,o);let[n,i]=[e.map(({value:s})=>s),t.map(({value:s})=>s)];return n.length===
0&&i.length>0?[{kind:o.after.open?"known-value-added":"narrower",at:r,says:`its values are ${P(i.map(k),"and")} now; it \
accepted any value.`,is:i}]:n.length>0&&i.length===0?[{kind:o.before.open?"known-value-removed":"wider",at:r,says:`it ac\
cepts any value now; it accepted ${P(n.map(k),"and")}.`,was:n}]:Ie(o,(s,a,d)=>f(Mt(a),s,a,d))(e,t,r,o)};function Mt({value:e}){
return{value:l("identifies it"),means:c("meaning-changed",`the meaning of ${k(e)}`),flag:c("flag-changed",`what ${k(e)} \
is once decoded`),deprecated:O(`the value ${k(e)}`),notes:p(`a note on ${k(e)}`),source:p(`the sources of ${k(e)}`)}}var It=(e,t,r,o)=>{
let n=({codeLists:a},{codeList:d=""})=>{let u=new Set(a.get(d)?.codes.map(({code:g})=>g));return({value:g})=>u.has(g)},i=e.
filter(n(r.protocols.after,o.after)),s=t.filter(n(r.protocols.before,o.before));return Ie(o,()=>[])(i,s,r,o)};function Ie({
before:e,after:t},r){return m({keys:[({value:o})=>o],spot:({value:o},n)=>C(n,{key:"value",is:o}),same:r,added:({value:o})=>({
kind:e.open?"known-value-added":"value-added",says:`the value ${k(o)} is new.`}),removed:({value:o})=>({kind:t.open?"kno\
wn-value-removed":"value-removed",says:`the value ${k(o)} is gone.`}),content:({means:o})=>o})}var We=(e,t,r,o)=>e===t||
Wt(o,r)?[]:se(t,r);function se(e,t){return e?[{kind:"now-open",at:t,says:"other values may occur now; only the listed on\
es were possible."}]:[{kind:"now-closed",at:t,says:"only the listed values are possible now; others could occur."}]}function J({
before:e,after:t},{protocols:r}){let[o,n]=[e.codeList,t.codeList];return o!==void 0&&n!==void 0&&r.isSameList(o,n)}function Wt(e,t){
let{before:r,after:o}=e,{protocols:n}=t;if(!J(e,t))return!1;let i=({codeList:s,open:a},{codeLists:d})=>s!==void 0&&d.get(
s)?.open===a;return i(r,n.before)&&i(o,n.after)}function ae(e){let t=Ne(e);return m({keys:[({name:r})=>r],spot:({name:r,path:o},n)=>v(e,`${n.where}.${r}`,o),same:(r,o,n)=>f(
t,r,o,n),added:({required:r})=>r?{kind:"required-field-added",says:"it is new, and required."}:{kind:"field-added",says:"\
it is new."},removed:()=>({kind:"field-removed",says:"it is gone."}),content:({type:r,description:o})=>({type:r,description:o})})}
var Ne=e=>({kind:l("distinguishes the parts"),name:l("identifies it"),path:l("follows from the names"),type:Le,described:(t,r,o)=>t===
r?[]:[{kind:"notice-changed",at:o,says:r?"a page describes it now.":"only the SDK has it now."}],required:(t,r,o)=>t===r?
[]:r?[{kind:"now-required",at:o,says:"it is required now; it was optional."}]:[{kind:"now-optional",at:o,says:"it is opt\
ional now; it was required."}],description:p("the description"),length:Q({min:"the least length",max:"the greatest lengt\
h"}),pattern:qe,usual:Re,values:Me,valuesType:l("follows from the values and the list"),codeList:(t,r,o,n)=>J(n,o)?[]:Nt(
t,r,o,n),except:L("the excluded code",{added:"narrower",removed:"wider"}),open:We,default:c("default-changed","the defau\
lt"),range:Q({min:"the least value",max:"the greatest value"}),holds:De,endless:L('the text that means "never"',{added:"\
wider",removed:"narrower"}),formats:L("the date format",{added:"wider",removed:"narrower"}),shape:Oe((t,r,o)=>f(Ne(e),t,
r,o)),orObject:(t,r,o)=>t===r?[]:r?[{kind:"wider",at:o,says:"it can now also be an object."}]:[{kind:"narrower",at:o,says:"\
it must be text now; it could be an object."}],in:c("location-changed","where it is sent upstream"),sdkType:c("sdk-chang\
ed","the SDK's type"),basis:I,aliases:L("the alias",{added:"alias-added",removed:"alias-removed"}),echoes:c("echo-change\
d","the parameter that it echoes"),returnedWhen:N("when it is returned","presence-changed"),data:c("data-category-change\
d","the category of its data"),dataInside:l("follows from what is inside"),sensitive:l("follows from the categories"),kept:c(
"retention-changed","the limit that says how long it is kept"),example:p("the example"),deprecated:O("it"),limits:F,notes:$,
source:h,discrepancies:W,fields:(t,r,o,n)=>ae(e)(t,r,o,n)}),Nt=c("list-changed","the list of its values");var de=R("the code that a violation causes"),At={kind:l("distinguishes the parts"),id:c("rule-renamed","the id"),severity:(e,t,r)=>e===
t?[]:t==="issue"?[{kind:"issue-rule-added",at:r,says:"what breaks it is refused now; it was accepted with a notice."}]:[
{kind:"issue-rule-removed",at:r,says:"what breaks it is accepted with a notice now; it was refused."}],description:p("th\
e description"),when:Ae("when it applies"),then:Ae("what it asks for"),exactlyOne:(e,t,r,o)=>[...Jt(e?.of,t?.of,r,o),...de(
e?.none,t?.none,C(r,"none"),o),...de(e?.several,t?.several,C(r,"several"),o)],prevents:de,effect:p("the effect"),basis:I,
decidable:l("follows from the conditions"),source:h};function Ae(e){return(t,r,o,n)=>{let i=ne(t,r,o.protocols);return i===
"none"?[]:[{kind:i==="words"?"text":Je(n),at:o,...ie(e,t,r,o.protocols)}]}}function Jt(e,t,r,o){return S(e,t)?[]:[{kind:Je(
o),at:r,says:T("the choice of fields",e,t),was:e,is:t}]}function Je({before:e,after:t}){return e.severity==="issue"&&t.severity===
"issue"?"issue-rule-changed":"notice-rule-changed"}var Ee=m({keys:[({id:e})=>e,({when:e,then:t,exactlyOne:r})=>JSON.stringify(
[e,t,r])],spot:({id:e},t)=>v(t,`${t.where} rule ${e}`,{key:"id",is:e}),same:(e,t,r)=>f(At,e,t,r),added:({severity:e})=>({
kind:e==="issue"?"issue-rule-added":"notice-rule-changed",says:e==="issue"?"it is new: what breaks it is refused.":"it i\
s new: what breaks it is accepted with a notice."}),removed:({severity:e})=>({kind:e==="issue"?"issue-rule-removed":"not\
ice-rule-changed",says:"it is gone."})});var Et={kind:l("distinguishes the parts"),id:l("identifies it"),title:p("the title"),status:c("text","the status"),value:p(
"the example"),source:h},Bt={kind:l("distinguishes the parts"),name:c("type-renamed","the type's name"),role:l("follows \
from its place in the spec"),description:p("the description"),fields:(e,t,r,o)=>{let n=z(r,o.after.role==="request"?"req\
uest":"response");return ae(n)(e,t,r,o)},contradictions:p("a contradiction"),rules:(e,t,r,o)=>Ee(e,t,z(r,"rules"),o),examples:m(
{keys:[({id:e})=>e],spot:({id:e},t)=>v(t,`${t.where} example ${e}`,{key:"id",is:e}),same:(e,t,r)=>f(Et,e,t,r),added:()=>({
kind:"text",says:"it is new."}),removed:()=>({kind:"text",says:"it is gone."})}),source:h,origin:l("a file may move")},j=(e,t,r)=>{
let{origin:o,name:n}=t,i=b(r,n,o.file,...o.path),s=[...i.address,...r.address.slice(1)];return f(Bt,e,t,{...i,address:s,
directions:Kt(e,t,r)})},Vt={request:"sent",response:"received",query:"received",error:"received"};function Kt(e,t,{protocols:r}){
let o=Vt[t.role];return o===void 0?r.directions(e.name,t.name):[o]}var Ht={kind:l("distinguishes the parts"),id:c("id-changed","the name of its file"),name:c("callback-changed","the name"),
description:p("the description"),operation:(e,t,r,o)=>{let{protocols:n}=r;return Ut(n.before.names.get(e)??e,n.after.names.
get(t)??t,r,o)},url:c("callback-changed","the parameter with its address"),method:c("callback-changed","the method"),sender:c(
"callback-changed","who sends it"),outcome:p("the fields that report the result"),query:j,limits:F,notes:$,source:h},Ut=c(
"callback-changed","the operation that requests it"),Be=m({keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>b(r,
t,`operations/${e}.yaml`),same:(e,t,r)=>f(Ht,e,t,r),added:()=>({kind:"callback-added",says:"the callback is new."}),removed:()=>({
kind:"callback-removed",says:"the callback is gone."})});function E(e,t=""){return(r,o,n,i)=>[...new Set([...Object.keys(r),...Object.keys(o)])].flatMap(s=>{let a=Object.hasOwn(
r,s)?Object.hasOwn(o,s)?e.changed:e.removed:e.added;return c(a,`${t}${s}`)(r[s],o[s],n,i)})}var Gt=({before:e,after:t})=>({kind:l("distinguishes the parts"),code:l("identifies it"),means:c("meaning-changed","the \
meaning"),advice:p("the advice"),status:c("code-fact-changed","the status"),scope:(r,o,n,i)=>{let s=(d,{names:u})=>d?.map(
g=>u.get(g)??g)??"all",{protocols:a}=n;return _t(s(r,a.before),s(o,a.after),n,i)},returnedWhen:N("when it is returned","\
code-fact-changed"),outcome:c("code-fact-changed","the outcome"),failure:c("code-fact-changed","what it says about a fai\
led call"),attributes:(r,o,n,i)=>{let s=(a,d,u)=>Object.fromEntries(Object.entries(a).filter(([g])=>Ve(u,g)||!Ve(d,g)));
return zt(s(r,e,t),s(o,t,e),n,i)},deprecated:O("the code"),document:(r,o,n,i)=>{let s=[n.protocols.before.documents.get(
r??""),n.protocols.after.documents.get(o??"")];return s[0]!==void 0&&s[0]===s[1]?[]:Zt(r,o,n,i)},notes:$,source:h,discrepancies:W});
function Ve({attributes:e},t){return e.some(({name:r})=>r===t)}var zt=E({added:"code-fact-changed",changed:"code-fact-ch\
anged",removed:"attribute-removed"}),_t=c("code-fact-changed","what it belongs to"),Zt=c("code-document-changed","the do\
cument of the code"),Qt={name:l("identifies it"),type:c("attribute-removed","the type"),label:p("the label"),description:p(
"the description")},Xt={kind:l("distinguishes the parts"),prefix:l("identifies it"),means:c("meaning-changed","the meani\
ng"),advice:p("the advice"),failure:c("code-fact-changed","what it says about a failed call"),source:h},Yt={kind:l("dist\
inguishes the parts"),shape:l("identifies it"),name:c("type-renamed","the type's name"),description:p("the description"),
byCode:l("follows from the documents")},er={kind:l("distinguishes the parts"),id:c("id-changed","the constant's name"),name:c(
"type-renamed","the type's name"),label:p("the label"),alsoCalled:p("the other names"),description:p("the description"),
open:(e,t,r)=>e===t?[]:se(t,r),isCommon:p("whether any operation may fail with them"),families:m({keys:[({prefix:e})=>e],
spot:({prefix:e},t)=>v(t,`${t.where} ${e}\u2026`,{key:"prefix",is:e}),same:(e,t,r)=>f(Xt,e,t,r),added:()=>({kind:"known-\
code-added",says:"the family of codes is new."}),removed:()=>({kind:"known-code-removed",says:"the family of codes is go\
ne."})}),attributes:m({keys:[({name:e})=>e],spot:({name:e},t)=>v(t,`${t.where} attribute ${e}`,e),same:(e,t,r)=>f(Qt,e,t,
r),added:()=>({kind:"attribute-added",says:"it is new."}),removed:()=>({kind:"attribute-removed",says:"it is gone."}),content:({
description:e})=>e}),codes:(e,t,r,o)=>tr(o)(e,t,r,o),shapes:m({keys:[({shape:e})=>e],spot:({shape:e},t)=>v(t,`${t.where}\
.${e}`,e),same:(e,t,r)=>f(Yt,e,t,r),added:()=>({kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-\
removed",says:"the shape is gone."})}),notes:$,source:h};function tr(e){let t=Gt(e),r=e.before.open;return m({keys:[({code:o})=>o],
spot:rr,same:(o,n,i)=>f(t,o,n,i),added:({scope:o},{protocols:{after:n}})=>{let i=o?`, for ${P(o.map(s=>n.names.get(s)??s),
"and")}`:"";return{kind:r?"known-code-added":"code-added",says:`the code is new${i}.`}},removed:()=>({kind:"code-removed",
says:"the code is gone."}),content:({means:o})=>o})}function rr({code:e,document:t},r){let o={key:"code",is:e},n=`${r.where}\
.${e}`,i=r.protocols.after.documents.get(t??"");return i===void 0?v(r,n,o):b(r,n,`documents/${i}.yaml`,"codes",o)}var Ke=m(
{keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>b(r,t,`codes/${e}.yaml`),same:(e,t,r)=>f(er,e,t,{...r,directions:r.
protocols.directions(e.name,t.name)}),added:()=>({kind:"shape-added",says:"the list is new."}),removed:()=>({kind:"shape\
-removed",says:"the list is gone."})});var or={kind:l("distinguishes the parts"),id:c("id-changed","the name of its documents' files"),name:c("type-renamed","t\
he name in its types' names"),code:c("call-changed","the code of the product"),label:p("the label"),description:p("the d\
escription"),limits:F,notes:$,source:h},nr={kind:l("distinguishes the parts"),product:(e,t,r)=>e&&t?f(or,e,t,b(r,r.where,
`products/${t.id}.yaml`)):[],request:j,response:j,returnCodes:l("each code says where it belongs")},ir=m({keys:[({code:e})=>e],
spot:({code:e},t)=>({...v(t,`${t.where} product ${e}`,{key:"code",is:e}),directions:["sent"]}),same:(e,t,r)=>f(sr,e,t,r),
added:()=>({kind:"known-value-added",says:"the product is listed as not covered."}),removed:()=>({kind:"known-value-remo\
ved",says:"the product is no longer listed as not covered."})}),sr={kind:l("distinguishes the parts"),code:l("identifies\
 it"),description:p("the description"),source:h},ar={kind:l("distinguishes the parts"),id:c("id-changed","the name of it\
s files"),name:c("call-changed","the name"),description:p("the description"),variants:m({keys:[({product:e})=>e?.name??"",
({product:e})=>e?.id??""],spot:({product:e},t)=>e?cr(t,e):t,same:(e,t,r)=>f(nr,e,t,r),added:({product:e})=>({kind:"opera\
tion-added",says:e?"the product is new.":"it can be called without a product."}),removed:({product:e})=>({kind:"operatio\
n-removed",says:e?"the product is gone.":"it can't be called without a product any more."}),content:({product:e})=>e?.code??
""}),discriminator:c("call-changed","the field that distinguishes its products"),outcome:p("the fields that report the r\
esult"),repeating:(e,t,r,o)=>[...dr(e?.safe,t?.safe,r,o),...p("what repeating does")(e?.says,t?.says,r,o),...h(e?.source??
[],t?.source??[],r,o)],uncovered:ir,breach:(e,t,r,o)=>[...pr(e.missing,t.missing,C(r,"missing"),o),...lr(e.invalid,t.invalid,
C(r,"invalid"),o)],limits:F,notes:$,source:h},dr=c("code-fact-changed","whether repeating is safe");function cr(e,{id:t,
name:r}){let o=b(e,`${e.where}.${r}`,`products/${t}.yaml`);return{...o,address:[...o.address,...e.address.map(({file:n})=>({
file:n,steps:[],part:0}))]}}var pr=R("the code for a missing parameter"),lr=R("the code for an invalid parameter"),He=m(
{keys:[({name:e})=>e,({id:e})=>e],spot:({id:e,name:t},r)=>b(r,t,`operations/${e}.yaml`),same:(e,t,r)=>f(ar,e,t,r),added:()=>({
kind:"operation-added",says:"the operation is new."}),removed:()=>({kind:"operation-removed",says:"the operation is gone\
."})});var fr={kind:l("distinguishes the parts"),id:c("id-changed","the constant's name"),region:c("endpoint-changed","the regi\
on"),label:p("the label"),network:c("endpoint-changed","the network"),host:c("endpoint-changed","the host"),notes:$,source:h},
Ue=m({keys:[({id:e})=>e,({host:e})=>e],spot:({id:e},t)=>v(t,`endpoints.${e}`,{key:"id",is:e}),same:(e,t,r)=>f(fr,e,t,r),
added:({host:e})=>({kind:"endpoint-added",says:`the endpoint is new: ${e}.`}),removed:({host:e})=>({kind:"endpoint-remov\
ed",says:`the endpoint is gone; it was ${e}.`})}),ur={kind:l("distinguishes the parts"),style:p("the style"),method:c("c\
all-changed","the method"),path:c("call-changed","the path"),headers:E({added:"call-changed",changed:"call-changed",removed:"\
call-changed"},"the header "),signature:c("call-changed","the signature"),notes:$,source:h},Ge=(e,t,r)=>f(ur,e,t,{...r,where:"\
transport"}),mr={kind:l("distinguishes the parts"),package:p("the name of the package"),names:c("sdk-changed","how the S\
DK names fields"),source:h},ze=(e,t,r)=>{let o={...r,where:"sdk"};return e&&t?f(mr,e,t,o):t?[{kind:"sdk-added",at:o,says:"\
requests can be converted to the SDK's names and back."}]:e?[{kind:"sdk-removed",at:{...o,address:[]},says:"requests can\
 no longer be converted to the SDK's names and back."}]:[]},yr={kind:l("distinguishes the parts"),id:l("identifies it"),
title:p("the title"),authority:c("text","the authority"),address:p("the address"),updated:c("text","the date"),description:p(
"the description")},_e=m({keys:[({id:e})=>e],spot:({id:e},t)=>b(t,`sources.${e}`,"sources.yaml","sources",e),same:(e,t,r)=>f(
yr,e,t,r),added:()=>({kind:"text",says:"the source is new."}),removed:()=>({kind:"text",says:"the source is gone."})});var hr={kind:l("distinguishes the parts"),id:p("the address of its page"),message:j,notes:$,source:h},Ze=m({keys:[({message:e})=>e.
name,({id:e})=>e],spot:({id:e,message:{name:t}},r)=>b({...r,directions:r.protocols.directions(t,t)},t,`payloads/${e}.yam\
l`),same:(e,t,r)=>f(hr,e,t,r),added:()=>({kind:"shape-added",says:"the payload is new."}),removed:()=>({kind:"shape-remo\
ved",says:"the payload is gone."}),content:({message:e})=>e.fields}),gr={kind:l("distinguishes the parts"),id:p("the add\
ress of its page"),name:c("type-renamed","the name in its types' names"),label:p("the label"),alsoCalled:p("the other na\
mes"),description:p("the description"),codes:l("each code names its document"),shapes:m({keys:[({shape:e})=>e],spot:({shape:e,
message:{name:t}},r)=>({...v(r,`${r.where}.${e}`,e),directions:r.protocols.directions(t,t)}),same:(e,t,r)=>f($r,e,t,r),added:()=>({
kind:"shape-added",says:"the shape is new."}),removed:()=>({kind:"shape-removed",says:"the shape is gone."})}),notes:$,source:h},
$r={kind:l("distinguishes the parts"),shape:l("identifies it"),message:j,notes:$},Qe=m({keys:[({name:e})=>e,({id:e})=>e],
spot:({id:e,name:t,shapes:r},o)=>{let n=r.flatMap(({message:i})=>o.protocols.directions(i.name,i.name));return b({...o,directions:[
...new Set(n)]},t,`documents/${e}.yaml`)},same:(e,t,r)=>f(gr,e,t,r),added:()=>({kind:"shape-added",says:"the document is\
 new."}),removed:()=>({kind:"shape-removed",says:"the document is gone."})});var Ye={kind:l("distinguishes the parts"),id:c("id-changed","the name of the documents' files"),title:p("the title"),provider:p(
"the provider"),product:c("call-changed","the product upstream"),version:c("call-changed","the version of the API"),description:p(
"the description"),license:c("text","the license"),packageScope:c("id-changed","the scope of the packages' names"),release:l(
"grows with every release"),endpoints:Ue,transport:Ge,sdk:ze,flow:p("the flow"),changes:p("the list of changes"),error:(e,t,r,o)=>e&&
t?j(e,t,r,{before:e,after:t}):br(e?.name,t?.name,{...r,directions:["received"]},o),operations:He,callbacks:Be,payloads:Ze,
documents:Qe,codeLists:Ke,scenarios:(e,t,...r)=>p("the scenarios")(Xe(e),Xe(t),...r),sources:_e,limits:ge,discrepancies:$e,
guide:p("the guide"),notes:$,source:h},br=c("shape-removed","the body of an error");function Xe({list:e}){return e.filter(
({file:t})=>t!==void 0)}var V=["major","minor","patch"],y=e=>({sent:e,received:e}),B=["senders","publishers"],ce=["senders","readers","publisher\
s"],et={"field-added":y("minor"),"required-field-added":{sent:"major",received:"minor"},"field-removed":y("major"),"now-\
required":{sent:"major",received:"minor"},"now-optional":{sent:"minor",received:"major"},"type-changed":y("major"),"type\
-renamed":y("major"),narrower:{sent:"major",received:"minor"},wider:{sent:"minor",received:"major"},"pattern-changed":y(
"major"),"value-added":{sent:"minor",received:"major"},"value-removed":y("major"),"known-value-added":y("minor"),"known-\
value-removed":y("minor"),"now-open":{sent:"minor",received:"major"},"now-closed":{sent:"major",received:"minor"},"flag-\
changed":{sent:"minor",received:"major"},"default-changed":y("minor"),"list-changed":y("minor"),"content-added":y("major"),
"content-removed":{sent:"minor",received:"major"},"content-changed":y("major"),"alias-added":y("minor"),"alias-removed":y(
"major"),"echo-changed":{sent:"minor",received:"major"},"presence-changed":y("minor"),"data-category-changed":y("minor"),
"retention-changed":y("minor"),"location-changed":{sent:"major",received:"minor"},"notice-changed":y("minor"),"deprecati\
on-changed":y("minor"),"issue-rule-added":{sent:"major",received:"minor"},"issue-rule-changed":y("major"),"issue-rule-re\
moved":{sent:"minor",received:"major"},"notice-rule-changed":y("minor"),"rule-renamed":y("minor"),"refusal-code-changed":y(
"minor"),"code-added":{sent:"minor",received:"major"},"meaning-changed":y("minor"),"known-code-added":y("minor"),"known-\
code-removed":y("minor"),"code-removed":y("major"),"code-document-changed":{severity:"major",for:["readers"]},"code-fact\
-changed":y("minor"),"attribute-added":{severity:"minor",for:["readers"]},"attribute-removed":{severity:"major",for:["re\
aders"]},"operation-added":{severity:"minor",for:ce},"operation-removed":{severity:"major",for:ce},"callback-added":{severity:"\
minor",for:["readers"]},"callback-removed":{severity:"major",for:["readers"]},"callback-changed":{severity:"major",for:[
"readers"]},"shape-added":y("minor"),"shape-removed":y("major"),"call-changed":{severity:"major",for:B},"id-changed":{severity:"\
major",for:ce},"sdk-added":{severity:"minor",for:["senders"]},"sdk-changed":{severity:"major",for:["senders"]},"sdk-remo\
ved":{severity:"major",for:["senders"]},"endpoint-added":{severity:"minor",for:B},"endpoint-changed":{severity:"minor",for:B},
"endpoint-removed":{severity:"major",for:B},"limit-added":{severity:"minor",for:["senders","readers"]},"limit-changed":{
severity:"minor",for:["senders","readers"]},"limit-removed":{severity:"major",for:["senders","readers"]},text:{severity:"\
patch",for:["docs"]}},tt=["breaking","behavior","addition","text"],vr=new Set(["default-changed","flag-changed","list-ch\
anged","presence-changed","data-category-changed","retention-changed","location-changed","echo-changed","notice-changed",
"deprecation-changed","issue-rule-removed","notice-rule-changed","rule-renamed","refusal-code-changed","meaning-changed",
"code-fact-changed","endpoint-changed","limit-changed"]);function pe(e,t){return t==="major"?"breaking":t==="patch"?"tex\
t":vr.has(e)?"behavior":"addition"}var kr=["sent","received"],xr={sent:["senders","publishers"],received:["readers"]};function rt({kind:e,at:t}){let r=et[e];
if("severity"in r)return{...r,impact:pe(e,r.severity)};let o=t.directions.length>0?t.directions:kr,n=le(o.map(i=>r[i]));
return{severity:n,impact:pe(e,n),for:o.filter(i=>r[i]===n).flatMap(i=>xr[i])}}function le(e){return V.find(t=>e.includes(
t))??"patch"}var ot={biometric:w("biometric data","A face: an image, a video, or the address of one.","image",!0),image:w("image of a\
 document","An image of a document, often with the portrait on it.","image"),name:w("name","A name of the person, in any\
 script or code.","personal"),"date-of-birth":w("date of birth","The date of birth.","personal"),"document-number":w("do\
cument number","The number of a document or of its holder.","personal"),"document-detail":{...w("document detail","What \
else is on a document: its type, its dates, its issuer.","personal"),showsListed:!0},"personal-detail":w("personal detai\
l","Any other fact about the person: sex, age, nationality, place of birth, residence, address.","personal"),"ethnic-ori\
gin":w("ethnic origin","The ethnic group.","personal",!0),contact:w("contact","An email address, a phone number, or a de\
livery address.","personal"),"user-id":w("identifier of a person","An identifier that always means the same person.","pe\
rsonal"),device:w("device","Data about the person's device and its environment.","personal"),assessment:{...w("assessmen\
t","What a check found about the person, the document or the device.","personal"),showsListed:!0},transaction:{...w("ide\
ntifier of a transaction","An identifier of one verification, order or call.","personal"),sensitivity:void 0},secret:w("\
secret","Anyone who has it can act in place of its owner.","secret"),unspecified:w("unspecified","No source says what is\
 inside. Treat it as data about a person.","personal")};function w(e,t,r,o=!1){return{label:e,description:t,isSpecial:o,
sensitivity:r,showsListed:!1}}var Ri=Object.keys(ot).filter(wr);function wr(e){return Object.hasOwn(ot,e)}function fe(e){return e.flatMap(t=>[t,...fe(t.fields)])}function ue(e){return e.shape?.kind==="list"?[e,...ue(e.shape.item)]:
[e]}function me(e){let t=new Map,r=new Map(e.codeLists.map(({id:s,name:a})=>[s,a])),o=jr(e),n=(s,a)=>{let d=t.get(s)??new Set;
return t.set(s,d),d.has(a)?!1:(d.add(a),!0)},i=(s,a)=>{for(let{shape:d,codeList:u}of fe(s.fields).flatMap(ue)){let g=u===
void 0?void 0:r.get(u);if(g!==void 0&&n(g,a),!(!d||d.kind==="list"||!n(d.type,a)))for(let M of o.get(d.type)??[])n(M.name,
a),i(M,a)}};for(let{request:s,response:a}of e.operations.flatMap(({variants:d})=>d))i(s,"sent"),i(a,"received");for(let s of[
...e.callbacks.map(({query:a})=>a),...e.error?[e.error]:[]])i(s,"received");return t}function jr({payloads:e,codeLists:t,
documents:r}){let o=t.flatMap(n=>n.shapes);return new Map([...e.map(({message:n})=>[n.name,[n]]),...o.map(({name:n,shape:i})=>{
let s=r.flatMap(a=>a.shapes.filter(d=>d.shape===i));return[n,s.map(({message:a})=>a)]})])}function it(e,t){let[r,o]=[me(e),me(t)],[n,i]=[nt(e),nt(t)],s=new Set(i.names.values());return{before:{...n,names:new Map(
[...n.names].map(([a,d])=>[a,s.has(d)?d:i.names.get(a)??d]))},after:i,isSameList:(a,d)=>{let u=n.codeLists.get(a)?.name;
return a===d||u!==void 0&&u===i.codeLists.get(d)?.name},directions:(a,d)=>[...new Set([...r.get(a)??[],...o.get(d)??[]])]}}
function nt({operations:e,codeLists:t,payloads:r,documents:o,limits:n,discrepancies:i}){let s=e.flatMap(({variants:a})=>a.
flatMap(({product:d})=>d?[d]:[]));return{codeLists:new Map(t.map(a=>[a.id,a])),names:new Map([...e,...s].map(({id:a,name:d})=>[
a,d])),payloads:new Map(r.map(({id:a,message:d})=>[d.name,a])),documents:new Map(o.map(({name:a,id:d})=>[a,d])),limits:new Map(
n.map(a=>[a.id,a])),discrepancies:new Map(i.map(a=>[a.id,a]))}}function st(e,t,r,o=()=>{}){let n=it(e,t),s=f(Ye,e,t,{where:"",directions:[],address:[{file:"service.yaml",steps:[],part:0}],
protocols:n}),a=Fr(s.map(d=>Tr(d,d.isGone?o:r)));return V.flatMap(d=>a.filter(u=>u.severity===d))}function Tr({kind:e,at:t,
says:r,was:o,is:n,isGone:i,suggestion:s},a){let d=a(t.address);return{kind:e,...rt({kind:e,at:t,says:r}),spots:[{where:t.
where||"service",file:d?.file,line:d?.line,...i&&d&&{isGone:i}}],says:r,...o!==void 0&&{was:o},...n!==void 0&&{is:n},...s!==
void 0&&{suggestion:s}}}function Fr(e){let t=new Map;for(let r of e){let o=JSON.stringify([{...r,spots:r.spots.map(i=>Dr(
i,r))}]),n=t.get(o);t.set(o,n?{...n,spots:[...n.spots,...r.spots]}:r)}return[...t.values()]}function Dr({where:e},{kind:t}){
let r=e.slice(e.search(/[ .]|$/));return r===""&&t!=="text"?e:r}function dt(e,t){let[,r,o,n]=/^(\d+)\.(\d+)\.(\d+)$/.exec(e)??[];if(r===void 0)return;let i=Number(r)>0?t:t==="major"?"m\
inor":"patch";switch(i){case"major":return{version:`${Number(r)+1}.0.0`,step:i};case"minor":return{version:`${r}.${Number(
o)+1}.0`,step:i};case"patch":return{version:`${r}.${o}.${Number(n)+1}`,step:i}}}function ct(e,t){let[r,o]=[at(e),at(t)],
n=r.findIndex((i,s)=>i!==o[s]);return n>=0&&(r[n]??0)<(o[n]??0)}function at(e){return e.split("-",1)[0].split(".").map(Number)}function pt({kind:e,spots:t},r,o){let n=r.filter(s=>s.kind===e&&(o===void 0||ct(o,s.until))),i=t.map(({where:s})=>n.find(
a=>a.where===s));return i.includes(void 0)?void 0:i[0]}function lt(e,t,r,o=[]){let n=t.map(a=>({change:a,by:pt(a,o,r)})),i=n.filter(({by:a})=>a===void 0).map(({change:a})=>a),
s=a=>i.filter(({impact:d})=>d===a).length;return{base:e,changes:i,accepted:n.flatMap(({change:a,by:d})=>d===void 0?[]:[{
change:a,reason:d.reason}]),counts:{breaking:s("breaking"),behavior:s("behavior"),addition:s("addition"),text:s("text")},
present:r,next:r===void 0||t.length===0?void 0:dt(r,le(t.map(({severity:a})=>a)))}}var Or={breaking:"Breaking",behavior:"Behavior",addition:"Additions",text:"Texts"};function ft({changes:e}){return tt.map(
t=>({heading:Or[t],changes:e.filter(r=>r.impact===t)})).filter(t=>t.changes.length>0)}function qr(e,t){if(!(!ut(e)||!ut(t)))try{let r=st(e.protocol,t.protocol,()=>{});return ft(lt("",r,void 0)).map(o=>({heading:o.
heading,changes:o.changes.map(({spots:n,says:i,suggestion:s,for:a})=>({where:n.map(({where:d})=>d),says:s===void 0?i:`${i}\
 Perhaps it is \`${s}\` now.`,for:a.map(d=>Rr[d])}))}))}catch{return}}Object.assign(globalThis,{compareProtocols:qr});var Rr={
senders:"those who send requests",readers:"those who read answers and callbacks",publishers:"those who publish it on a g\
ateway",docs:"those who read the reference"};function ut(e){let{format:t,protocol:r}=Object(e);return t===ye&&Object(r).
kind==="protocol"&&Array.isArray(Object(r).operations)}})();
