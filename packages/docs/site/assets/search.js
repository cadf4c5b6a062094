"use strict";(()=>{var et="ENTRIES",q="KEYS",B="VALUES";var x=class{constructor(t,e){let s=t._tree,i=Array.from(s.keys());this.set=t,this._type=e,this._path=i.length>0?[{node:s,
keys:i}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:e}=b(this._path);if(b(e)==="")return{done:!1,value:this.result()};let s=t.get(b(e));return this._path.push(
{node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=b(this._path).keys;t.pop(),
!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>b(t)).filter(
t=>t!=="").join("")}value(){return b(this._path).node.get("")}result(){switch(this._type){case B:return this.value();case q:
return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},b=n=>n[n.length-1],st=(n,t,e)=>{
let s=new Map;if(t===void 0)return s;let i=t.length+1,o=i+e,r=new Uint8Array(o*i).fill(e+1);for(let c=0;c<i;++c)r[c]=c;for(let c=1;c<
o;++c)r[c*i]=c;return H(n,t,e,s,r,1,i,""),s},H=(n,t,e,s,i,o,r,c)=>{let d=o*r;t:for(let h of n.keys())if(h===""){let u=i[d-
1];u<=e&&s.set(c,[n.get(h),u])}else{let u=o;for(let l=0;l<h.length;++l,++u){let a=h[l],f=r*u,p=f-r,g=i[f],m=Math.max(0,u-
e-1),_=Math.min(r-1,u+e);for(let w=m;w<_;++w){let M=a!==t[w],A=i[p+w]+ +M,v=i[p+w+1]+1,y=i[f+w]+1,F=i[f+w+1]=Math.min(A,
v,y);F<g&&(g=F)}if(g>e)continue t}H(n.get(h),t,e,s,i,u,r,c+h)}},z=class n{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,s]=E(this.
_tree,t.slice(this._prefix.length));if(e===void 0){let[i,o]=R(s);for(let r of i.keys())if(r!==""&&r.startsWith(o)){let c=new Map;
return c.set(r.slice(o.length),i.get(r)),new n(c,t)}}return new n(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){
return this._size=void 0,nt(this._tree,t)}entries(){return new x(this,et)}forEach(t){for(let[e,s]of this)t(e,s,this)}fuzzyGet(t,e){
return st(this._tree,t,e)}get(t){let e=D(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=D(this._tree,t);return e!==
void 0&&e.has("")}keys(){return new x(this,q)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this.
_size=void 0,C(this._tree,t).set("",e),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();
for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!="string")throw new Error("key must be a st\
ring");this._size=void 0;let s=C(this._tree,t);return s.set("",e(s.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let s=C(this._tree,t),i=s.get("");return i===void 0&&s.set("",i=e()),i}values(){
return new x(this,B)}[Symbol.iterator](){return this.entries()}static from(t){let e=new n;for(let[s,i]of t)e.set(s,i);return e}static fromObject(t){
return n.from(Object.entries(t))}},E=(n,t,e=[])=>{if(t.length===0||n==null)return[n,e];for(let s of n.keys())if(s!==""&&
t.startsWith(s))return e.push([n,s]),E(n.get(s),t.slice(s.length),e);return e.push([n,t]),E(void 0,"",e)},D=(n,t)=>{if(t.
length===0||n==null)return n;for(let e of n.keys())if(e!==""&&t.startsWith(e))return D(n.get(e),t.slice(e.length))},C=(n,t)=>{
let e=t.length;t:for(let s=0;n&&s<e;){for(let o of n.keys())if(o!==""&&t[s]===o[0]){let r=Math.min(e-s,o.length),c=1;for(;c<
r&&t[s+c]===o[c];)++c;let d=n.get(o);if(c===o.length)n=d;else{let h=new Map;h.set(o.slice(c),d),n.set(t.slice(s,s+c),h),
n.delete(o),n=h}s+=c;continue t}let i=new Map;return n.set(t.slice(s),i),i}return n},nt=(n,t)=>{let[e,s]=E(n,t);if(e!==void 0){
if(e.delete(""),e.size===0)K(s);else if(e.size===1){let[i,o]=e.entries().next().value;G(s,i,o)}}},K=n=>{if(n.length===0)
return;let[t,e]=R(n);if(t.delete(e),t.size===0)K(n.slice(0,-1));else if(t.size===1){let[s,i]=t.entries().next().value;s!==
""&&G(n.slice(0,-1),s,i)}},G=(n,t,e)=>{if(n.length===0)return;let[s,i]=R(n);s.set(i+t,e),s.delete(i)},R=n=>n[n.length-1],
W="or",Y="and",it="and_not",S=class n{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields" mus\
t be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?T:t.autoVacuum;this._options={...V,...t,autoVacuum:e,searchOptions:{
...P,...t.searchOptions||{}},autoSuggestOptions:{...ht,...t.autoSuggestOptions||{}}},this._index=new z,this._documentCount=
0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],
this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=
j,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:s,tokenize:i,processTerm:o,fields:r,idField:c}=this.
_options,d=e(t,c);if(d==null)throw new Error(`MiniSearch: document does not have ID field "${c}"`);if(this._idToShortId.
has(d))throw new Error(`MiniSearch: duplicate ID ${d}`);let h=this.addDocumentId(d);this.saveStoredFields(h,t);for(let u of r){
let l=e(t,u);if(l==null)continue;let a=i(s(l,u),u),f=this._fieldIds[u],p=new Set(a).size;this.addFieldLength(h,f,this._documentCount-
1,p);for(let g of a){let m=o(g,u);if(Array.isArray(m))for(let _ of m)this.addTerm(f,h,_);else m&&this.addTerm(f,h,m)}}}addAll(t){
for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:s=10}=e,i={chunk:[],promise:Promise.resolve()},{chunk:o,promise:r}=t.
reduce(({chunk:c,promise:d},h,u)=>(c.push(h),(u+1)%s===0?{chunk:[],promise:d.then(()=>new Promise(l=>setTimeout(l,0))).then(
()=>this.addAll(c))}:{chunk:c,promise:d}),i);return r.then(()=>this.addAll(o))}remove(t){let{tokenize:e,processTerm:s,extractField:i,
stringifyField:o,fields:r,idField:c}=this._options,d=i(t,c);if(d==null)throw new Error(`MiniSearch: document does not ha\
ve ID field "${c}"`);let h=this._idToShortId.get(d);if(h==null)throw new Error(`MiniSearch: cannot remove document with \
ID ${d}: it is not in the index`);for(let u of r){let l=i(t,u);if(l==null)continue;let a=e(o(l,u),u),f=this._fieldIds[u],
p=new Set(a).size;this.removeFieldLength(h,f,this._documentCount,p);for(let g of a){let m=s(g,u);if(Array.isArray(m))for(let _ of m)
this.removeTerm(f,h,_);else m&&this.removeTerm(f,h,m)}}this._storedFields.delete(h),this._documentIds.delete(h),this._idToShortId.
delete(d),this._fieldLength.delete(h),this._documentCount-=1}removeAll(t){if(t)for(let e of t)this.remove(e);else{if(arguments.
length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new z,
this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=
[],this._storedFields=new Map,this._nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`Mini\
Search: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(
e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((s,i)=>{this.removeFieldLength(e,i,this._documentCount,
s)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this.
_options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:e,batchSize:s,batchWait:i}=this._options.autoVacuum;this.
conditionalVacuum({batchSize:s,batchWait:i},{minDirtCount:e,minDirtFactor:t})}discardAll(t){let e=this._options.autoVacuum;
try{this._options.autoVacuum=!1;for(let s of t)this.discard(s)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){
let{idField:e,extractField:s}=this._options,i=s(t,e);this.discard(i),this.add(t)}vacuum(t={}){return this.conditionalVacuum(
t)}conditionalVacuum(t,e){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this.
_enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;
return this._enqueuedVacuumConditions=j,this.performVacuuming(t,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(e)===
!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let s=this.
_dirtCount;if(this.vacuumConditionsMet(e)){let i=t.batchSize||N.batchSize,o=t.batchWait||N.batchWait,r=1;for(let[c,d]of this.
_index){for(let[h,u]of d)for(let[l]of u)this._documentIds.has(l)||(u.size<=1?d.delete(h):u.delete(l));this._index.get(c).
size===0&&this._index.delete(c),r%i===0&&await new Promise(h=>setTimeout(h,o)),r+=1}this._dirtCount-=s}await null,this._currentVacuum=
this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:s}=t;
return e=e||T.minDirtCount,s=s||T.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=
null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){
return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)return this._storedFields.get(
e)}search(t,e={}){let{searchOptions:s}=this._options,i={...s,...e},o=this.executeQuery(t,e),r=[];for(let[c,{score:d,terms:h,
match:u}]of o){let l=h.length||1,a={id:this._documentIds.get(c),score:d*l,terms:Object.keys(u),queryTerms:h,match:u};Object.
assign(a,this._storedFields.get(c)),(i.filter==null||i.filter(a))&&r.push(a)}return t===n.wildcard&&i.boostDocument==null||
r.sort(Q),r}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let s=new Map;for(let{score:o,terms:r}of this.
search(t,e)){let c=r.join(" "),d=s.get(c);d!=null?(d.score+=o,d.count+=1):s.set(c,{score:o,terms:r,count:1})}let i=[];for(let[
o,{score:r,terms:c,count:d}]of s)i.push({suggestion:o,terms:c,score:r/d});return i.sort(Q),i}get documentCount(){return this.
_documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: load\
JSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){
if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(V.hasOwnProperty(t))return O(V,t);throw new Error(`MiniSearch: unkn\
own option "${t}"`)}static loadJS(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,serializationVersion:c}=t,
d=this.instantiateMiniSearch(t,e);d._documentIds=I(i),d._fieldLength=I(o),d._storedFields=I(r);for(let[h,u]of d._documentIds)
d._idToShortId.set(u,h);for(let[h,u]of s){let l=new Map;for(let a of Object.keys(u)){let f=u[a];c===1&&(f=f.ds),l.set(parseInt(
a,10),I(f))}d._index.set(h,l)}return d}static async loadJSAsync(t,e){let{index:s,documentIds:i,fieldLength:o,storedFields:r,
serializationVersion:c}=t,d=this.instantiateMiniSearch(t,e);d._documentIds=await L(i),d._fieldLength=await L(o),d._storedFields=
await L(r);for(let[u,l]of d._documentIds)d._idToShortId.set(l,u);let h=0;for(let[u,l]of s){let a=new Map;for(let f of Object.
keys(l)){let p=l[f];c===1&&(p=p.ds),a.set(parseInt(f,10),await L(p))}++h%1e3===0&&await Z(0),d._index.set(u,a)}return d}static instantiateMiniSearch(t,e){
let{documentCount:s,nextId:i,fieldIds:o,averageFieldLength:r,dirtCount:c,serializationVersion:d}=t;if(d!==1&&d!==2)throw new Error(
"MiniSearch: cannot deserialize an index created with an incompatible version");let h=new n(e);return h._documentCount=s,
h._nextId=i,h._idToShortId=new Map,h._fieldIds=o,h._avgFieldLength=r,h._dirtCount=c||0,h._index=new z,h}executeQuery(t,e={}){
if(t===n.wildcard)return this.executeWildcardQuery(e);if(typeof t!="string"){let a={...e,...t,queries:void 0},f=t.queries.
map(p=>this.executeQuery(p,a));return this.combineResults(f,a.combineWith)}let{tokenize:s,processTerm:i,searchOptions:o}=this.
_options,r={tokenize:s,processTerm:i,...o,...e},{tokenize:c,processTerm:d}=r,l=c(t).flatMap(a=>d(a)).filter(a=>!!a).map(
dt(r)).map(a=>this.executeQuerySpec(a,r));return this.combineResults(l,r.combineWith)}executeQuerySpec(t,e){let s={...this.
_options.searchOptions,...e},i=(s.fields||this._options.fields).reduce((g,m)=>({...g,[m]:O(s.boost,m)||1}),{}),{boostDocument:o,
weights:r,maxFuzzy:c,bm25:d}=s,{fuzzy:h,prefix:u}={...P.weights,...r},l=this._index.get(t.term),a=this.termResults(t.term,
t.term,1,t.termBoost,l,i,o,d),f,p;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,m=g<
1?Math.min(c,Math.round(t.term.length*g)):g;m&&(p=this._index.fuzzyGet(t.term,m))}if(f)for(let[g,m]of f){let _=g.length-
t.term.length;if(!_)continue;p?.delete(g);let w=u*g.length/(g.length+.3*_);this.termResults(t.term,g,w,t.termBoost,m,i,o,
d,a)}if(p)for(let g of p.keys()){let[m,_]=p.get(g);if(!_)continue;let w=h*g.length/(g.length+_);this.termResults(t.term,
g,w,t.termBoost,m,i,o,d,a)}return a}executeWildcardQuery(t){let e=new Map,s={...this._options.searchOptions,...t};for(let[
i,o]of this._documentIds){let r=s.boostDocument?s.boostDocument(o,"",this._storedFields.get(i)):1;e.set(i,{score:r,terms:[],
match:{}})}return e}combineResults(t,e=W){if(t.length===0)return new Map;let s=e.toLowerCase(),i=ot[s];if(!i)throw new Error(
`Invalid combination operator: ${e}`);return t.reduce(i)||new Map}toJSON(){let t=[];for(let[e,s]of this._index){let i={};
for(let[o,r]of s)i[o]=Object.fromEntries(r);t.push([e,i])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,s,i,o,r,c,d,h=new Map){
if(o==null)return h;for(let u of Object.keys(r)){let l=r[u],a=this._fieldIds[u],f=o.get(a);if(f==null)continue;let p=f.size,
g=this._avgFieldLength[a];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(a,m,e),p-=1;continue}let _=c?
c(this._documentIds.get(m),e,this._storedFields.get(m)):1;if(!_)continue;let w=f.get(m),M=this._fieldLength.get(m)[a],A=ct(
w,p,this._documentCount,M,g,d),v=s*i*l*_*A,y=h.get(m);if(y){y.score+=v,ut(y.terms,t);let F=O(y.match,e);F?F.push(u):y.match[e]=
[u]}else h.set(m,{score:v,terms:[t],match:{[e]:[u]}})}}return h}addTerm(t,e,s){let i=this._index.fetch(s,U),o=i.get(t);if(o==
null)o=new Map,o.set(e,1),i.set(t,o);else{let r=o.get(e);o.set(e,(r||0)+1)}}removeTerm(t,e,s){if(!this._index.has(s)){this.
warnDocumentChanged(e,t,s);return}let i=this._index.fetch(s,U),o=i.get(t);o==null||o.get(e)==null?this.warnDocumentChanged(
e,t,s):o.get(e)<=1?o.size<=1?i.delete(t):o.delete(e):o.set(e,o.get(e)-1),this._index.get(s).size===0&&this._index.delete(
s)}warnDocumentChanged(t,e,s){for(let i of Object.keys(this._fieldIds))if(this._fieldIds[i]===e){this._options.logger("w\
arn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${s}" was not present i\
n field "${i}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){
let e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){
for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,s,i){let o=this._fieldLength.get(t);o==null&&this._fieldLength.
set(t,o=[]),o[e]=i;let c=(this._avgFieldLength[e]||0)*s+i;this._avgFieldLength[e]=c/(s+1)}removeFieldLength(t,e,s,i){if(s===
1){this._avgFieldLength[e]=0;return}let o=this._avgFieldLength[e]*s-i;this._avgFieldLength[e]=o/(s-1)}saveStoredFields(t,e){
let{storeFields:s,extractField:i}=this._options;if(s==null||s.length===0)return;let o=this._storedFields.get(t);o==null&&
this._storedFields.set(t,o={});for(let r of s){let c=i(e,r);c!==void 0&&(o[r]=c)}}};S.wildcard=Symbol("*");var O=(n,t)=>Object.
prototype.hasOwnProperty.call(n,t)?n[t]:void 0,ot={[W]:(n,t)=>{for(let e of t.keys()){let s=n.get(e);if(s==null)n.set(e,
t.get(e));else{let{score:i,terms:o,match:r}=t.get(e);s.score=s.score+i,s.match=Object.assign(s.match,r),J(s.terms,o)}}return n},
[Y]:(n,t)=>{let e=new Map;for(let s of t.keys()){let i=n.get(s);if(i==null)continue;let{score:o,terms:r,match:c}=t.get(s);
J(i.terms,r),e.set(s,{score:i.score+o,terms:i.terms,match:Object.assign(i.match,c)})}return e},[it]:(n,t)=>{for(let e of t.
keys())n.delete(e);return n}},rt={k:1.2,b:.7,d:.5},ct=(n,t,e,s,i,o)=>{let{k:r,b:c,d}=o;return Math.log(1+(e-t+.5)/(t+.5))*
(d+n*(r+1)/(n+r*(1-c+c*s/i)))},dt=n=>(t,e,s)=>{let i=typeof n.fuzzy=="function"?n.fuzzy(t,e,s):n.fuzzy||!1,o=typeof n.prefix==
"function"?n.prefix(t,e,s):n.prefix===!0,r=typeof n.boostTerm=="function"?n.boostTerm(t,e,s):1;return{term:t,fuzzy:i,prefix:o,
termBoost:r}},V={idField:"id",extractField:(n,t)=>n[t],stringifyField:(n,t)=>n.toString(),tokenize:n=>n.split(at),processTerm:n=>n.
toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(n,t)=>{typeof console?.[n]=="function"&&console[n](
t)},autoVacuum:!0},P={combineWith:W,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:rt},ht={
combineWith:Y,prefix:(n,t,e)=>t===e.length-1},N={batchSize:1e3,batchWait:10},j={minDirtFactor:.1,minDirtCount:20},T={...N,
...j},ut=(n,t)=>{n.includes(t)||n.push(t)},J=(n,t)=>{for(let e of t)n.includes(e)||n.push(e)},Q=({score:n},{score:t})=>t-
n,U=()=>new Map,I=n=>{let t=new Map;for(let e of Object.keys(n))t.set(parseInt(e,10),n[e]);return t},L=async n=>{let t=new Map,
e=0;for(let s of Object.keys(n))t.set(parseInt(s,10),n[s]),++e%1e3===0&&await Z(0);return t},Z=n=>new Promise(t=>setTimeout(
t,n)),at=/[\n\r\p{Z}\p{P}]+/u;var X={idField:"path",fields:["title","where","keys","text"],storeFields:["path","title","where","excerpt","weight"],extractField:(n,t)=>t===
"excerpt"?pt(n.text):Object(n)[t],tokenize:lt,processTerm:n=>gt.has(n)?null:n,searchOptions:{boost:{title:6,keys:6,where:2},
tokenize:ft,boostDocument:(n,t,e)=>Number(e?.weight),prefix:n=>n.length>1,fuzzy:n=>n.length>3&&!/\d/.test(n)?.25:!1,weights:{
fuzzy:.3,prefix:.6}}};function lt(n){return(n.match(/[\p{L}\p{N}_]+/gu)??[]).flatMap(e=>{let s=e.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu,
" ").toLowerCase().split(" ").filter(i=>i!=="");return s.length>1?[e.toLowerCase(),...s]:s})}function ft(n){return(n.toLowerCase().
match(/[\p{L}\p{N}_]+/gu)??[]).flatMap(e=>[e,...mt.get(e)??[]])}var mt=new Map([["link",["url","address"]],["valid",["li\
fetime","works"]],["expire",["lifetime","works"]],["photo",["picture","image"]],["charged",["billed"]],["cost",["billed"]],
["mandatory",["required"]]]),gt=new Set("a an and are as at be by can do does for from give gives how i if in is it its \
me my of on or so that the their them then there this to what when where which who why will with you your tell".split(" "));
function pt(n){return n.length<=140?n:`${n.slice(0,140).replace(/\s\S*$/,"")} \u2026`}var k=class{element=document.createElement("ul");#s;#t=[];#e=0;constructor(t,e){this.#s=e,this.element.id=t,this.element.
setAttribute("role","listbox"),this.element.setAttribute("aria-label","Results"),e.setAttribute("role","combobox"),e.setAttribute(
"aria-controls",t),e.setAttribute("aria-expanded","false"),e.addEventListener("keydown",s=>this.#i(s))}show(t,e){this.#t=
t.map((s,i)=>_t(s,`${this.element.id}-${i}`,e)),this.element.replaceChildren(...this.#t),this.#s.setAttribute("aria-expa\
nded",String(t.length>0)),this.#n(0)}#i(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];e!==void 0?(t.preventDefault(),this.#n(
this.#e+e)):t.key==="Enter"&&(t.preventDefault(),this.#t[this.#e]?.click())}#n(t){let{length:e}=this.#t;this.#t[this.#e]?.
setAttribute("aria-selected","false"),this.#e=e===0?0:(t+e)%e;let s=this.#t[this.#e];s?.setAttribute("aria-selected","tr\
ue"),s?.scrollIntoView({block:"nearest"}),s?this.#s.setAttribute("aria-activedescendant",s.id):this.#s.removeAttribute("\
aria-activedescendant")}};function _t({href:n,title:t,where:e,excerpt:s},i,o){let r=document.createElement("li");return r.
id=i,r.setAttribute("role","option"),r.setAttribute("aria-selected","false"),r.append($("strong",t),$("small",e),$("span",
s)),r.addEventListener("click",()=>{o(),location.assign(n)}),r}function $(n,t){let e=document.createElement(n);return e.
textContent=t,e}/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT licence, copyright Luca Ongaro. */var wt=30,tt=new S(
X);tt.addAll((globalThis.searchEntries??[]).map(([n,t,e,s,i,o])=>({path:n,title:t,where:e,keys:s,text:i,weight:o})));globalThis.
startSearch=(n,t)=>{let e=n.querySelector("input"),s=n.querySelector("p");if(!e||!s)return;let i=new k("search-results",
e),o=()=>{let r=tt.search(e.value).slice(0,wt);i.show(r.map(({path:c,title:d,where:h,excerpt:u})=>({href:`${t}${c}`,title:d,
where:h,excerpt:u})),()=>n.close()),s.textContent=e.value.trim()===""?yt:r.length===0?"Nothing found.":""};e.addEventListener(
"input",o),n.append(i.element),o()};var yt="Arrow keys choose, Enter opens, Escape closes.";})();
