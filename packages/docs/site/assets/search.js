"use strict";(()=>{function U(s,t){return O(ft(s,t),t)}function O(s,t){let e=B(t);if(!e)return[{text:s,isMatch:!1}];let n=[],i=0;for(let{index:o,
0:r}of s.matchAll(e))o>i&&n.push({text:s.slice(i,o),isMatch:!1}),n.push({text:r,isMatch:!0}),i=o+r.length;return i<s.length&&
n.push({text:s.slice(i),isMatch:!1}),n}function ft(s,t){let e=s.match(/[^.!?:…·]+(?:[.!?:…·]+|$)\s*/gu)??[s],n=B(t),
i=u=>new Set((n?u.match(n):null)?.map(d=>d.toLowerCase())).size,o=e.map(i),r=Math.max(0,o.indexOf(Math.max(...o))),c=e.slice(
r).join("").trim(),a=c.length<=180?c:`${c.slice(0,180).replace(/\s\S*$/u,"")} \u2026`;return r===0?a:`\u2026 ${a}`}function B(s){
let t=s.filter(e=>e!=="").map(e=>e.replaceAll(/[.*+?^${}()|[\]\\]/g,String.raw`\$&`));return t.length===0?void 0:new RegExp(
`(?<![\\p{L}\\p{N}])(?:${t.join("|")})|(?:${t.filter(mt).join("|")||"(?!)"})`,"giu")}function mt(s){return/\p{Script=Han}/u.
test(s)}var gt="ENTRIES",X="KEYS",tt="VALUES";var S=class{constructor(t,e){let n=t._tree,i=Array.from(n.keys());this.set=t,this._type=e,this._path=i.length>0?[{node:n,
keys:i}]:[]}next(){let t=this.dive();return this.backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};
let{node:t,keys:e}=x(this._path);if(x(e)==="")return{done:!1,value:this.result()};let n=t.get(x(e));return this._path.push(
{node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=x(this._path).keys;t.pop(),
!(t.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>x(t)).filter(
t=>t!=="").join("")}value(){return x(this._path).node.get("")}result(){switch(this._type){case tt:return this.value();case X:
return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},x=s=>s[s.length-1],pt=(s,t,e)=>{
let n=new Map;if(t===void 0)return n;let i=t.length+1,o=i+e,r=new Uint8Array(o*i).fill(e+1);for(let c=0;c<i;++c)r[c]=c;for(let c=1;c<
o;++c)r[c*i]=c;return et(s,t,e,n,r,1,i,""),n},et=(s,t,e,n,i,o,r,c)=>{let a=o*r;t:for(let u of s.keys())if(u===""){let d=i[a-
1];d<=e&&n.set(c,[s.get(u),d])}else{let d=o;for(let h=0;h<u.length;++h,++d){let l=u[h],f=r*d,p=f-r,g=i[f],m=Math.max(0,d-
e-1),_=Math.min(r-1,d+e);for(let w=m;w<_;++w){let I=l!==t[w],C=i[p+w]+ +I,F=i[p+w+1]+1,y=i[f+w]+1,b=i[f+w+1]=Math.min(C,
F,y);b<g&&(g=b)}if(g>e)continue t}et(s.get(u),t,e,n,i,d,r,c+u)}},M=class s{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,n]=v(this.
_tree,t.slice(this._prefix.length));if(e===void 0){let[i,o]=N(n);for(let r of i.keys())if(r!==""&&r.startsWith(o)){let c=new Map;
return c.set(r.slice(o.length),i.get(r)),new s(c,t)}}return new s(e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){
return this._size=void 0,_t(this._tree,t)}entries(){return new S(this,gt)}forEach(t){for(let[e,n]of this)t(e,n,this)}fuzzyGet(t,e){
return pt(this._tree,t,e)}get(t){let e=$(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=$(this._tree,t);return e!==
void 0&&e.has("")}keys(){return new S(this,X)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this.
_size=void 0,A(this._tree,t).set("",e),this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();
for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!="string")throw new Error("key must be a st\
ring");this._size=void 0;let n=A(this._tree,t);return n.set("",e(n.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let n=A(this._tree,t),i=n.get("");return i===void 0&&n.set("",i=e()),i}values(){
return new S(this,tt)}[Symbol.iterator](){return this.entries()}static from(t){let e=new s;for(let[n,i]of t)e.set(n,i);return e}static fromObject(t){
return s.from(Object.entries(t))}},v=(s,t,e=[])=>{if(t.length===0||s==null)return[s,e];for(let n of s.keys())if(n!==""&&
t.startsWith(n))return e.push([s,n]),v(s.get(n),t.slice(n.length),e);return e.push([s,t]),v(void 0,"",e)},$=(s,t)=>{if(t.
length===0||s==null)return s;for(let e of s.keys())if(e!==""&&t.startsWith(e))return $(s.get(e),t.slice(e.length))},A=(s,t)=>{
let e=t.length;t:for(let n=0;s&&n<e;){for(let o of s.keys())if(o!==""&&t[n]===o[0]){let r=Math.min(e-n,o.length),c=1;for(;c<
r&&t[n+c]===o[c];)++c;let a=s.get(o);if(c===o.length)s=a;else{let u=new Map;u.set(o.slice(c),a),s.set(t.slice(n,n+c),u),
s.delete(o),s=u}n+=c;continue t}let i=new Map;return s.set(t.slice(n),i),i}return s},_t=(s,t)=>{let[e,n]=v(s,t);if(e!==void 0){
if(e.delete(""),e.size===0)nt(n);else if(e.size===1){let[i,o]=e.entries().next().value;st(n,i,o)}}},nt=s=>{if(s.length===
0)return;let[t,e]=N(s);if(t.delete(e),t.size===0)nt(s.slice(0,-1));else if(t.size===1){let[n,i]=t.entries().next().value;
n!==""&&st(s.slice(0,-1),n,i)}},st=(s,t,e)=>{if(s.length===0)return;let[n,i]=N(s);n.set(i+t,e),n.delete(i)},N=s=>s[s.length-
1],R="or",it="and",wt="and_not",L=class s{constructor(t){if(t?.fields==null)throw new Error('MiniSearch: option "fields"\
 must be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?D:t.autoVacuum;this._options={...V,...t,autoVacuum:e,searchOptions:{
...K,...t.searchOptions||{}},autoSuggestOptions:{...Mt,...t.autoSuggestOptions||{}}},this._index=new M,this._documentCount=
0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],
this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=
j,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:n,tokenize:i,processTerm:o,fields:r,idField:c}=this.
_options,a=e(t,c);if(a==null)throw new Error(`MiniSearch: document does not have ID field "${c}"`);if(this._idToShortId.
has(a))throw new Error(`MiniSearch: duplicate ID ${a}`);let u=this.addDocumentId(a);this.saveStoredFields(u,t);for(let d of r){
let h=e(t,d);if(h==null)continue;let l=i(n(h,d),d),f=this._fieldIds[d],p=new Set(l).size;this.addFieldLength(u,f,this._documentCount-
1,p);for(let g of l){let m=o(g,d);if(Array.isArray(m))for(let _ of m)this.addTerm(f,u,_);else m&&this.addTerm(f,u,m)}}}addAll(t){
for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:n=10}=e,i={chunk:[],promise:Promise.resolve()},{chunk:o,promise:r}=t.
reduce(({chunk:c,promise:a},u,d)=>(c.push(u),(d+1)%n===0?{chunk:[],promise:a.then(()=>new Promise(h=>setTimeout(h,0))).then(
()=>this.addAll(c))}:{chunk:c,promise:a}),i);return r.then(()=>this.addAll(o))}remove(t){let{tokenize:e,processTerm:n,extractField:i,
stringifyField:o,fields:r,idField:c}=this._options,a=i(t,c);if(a==null)throw new Error(`MiniSearch: document does not ha\
ve ID field "${c}"`);let u=this._idToShortId.get(a);if(u==null)throw new Error(`MiniSearch: cannot remove document with \
ID ${a}: it is not in the index`);for(let d of r){let h=i(t,d);if(h==null)continue;let l=e(o(h,d),d),f=this._fieldIds[d],
p=new Set(l).size;this.removeFieldLength(u,f,this._documentCount,p);for(let g of l){let m=n(g,d);if(Array.isArray(m))for(let _ of m)
this.removeTerm(f,u,_);else m&&this.removeTerm(f,u,m)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.
delete(a),this._fieldLength.delete(u),this._documentCount-=1}removeAll(t){if(t)for(let e of t)this.remove(e);else{if(arguments.
length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new M,
this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=
[],this._storedFields=new Map,this._nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`Mini\
Search: cannot discard document with ID ${t}: it is not in the index`);this._idToShortId.delete(t),this._documentIds.delete(
e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((n,i)=>{this.removeFieldLength(e,i,this._documentCount,
n)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this.
_options.autoVacuum===!1)return;let{minDirtFactor:t,minDirtCount:e,batchSize:n,batchWait:i}=this._options.autoVacuum;this.
conditionalVacuum({batchSize:n,batchWait:i},{minDirtCount:e,minDirtFactor:t})}discardAll(t){let e=this._options.autoVacuum;
try{this._options.autoVacuum=!1;for(let n of t)this.discard(n)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){
let{idField:e,extractField:n}=this._options,i=n(t,e);this.discard(i),this.add(t)}vacuum(t={}){return this.conditionalVacuum(
t)}conditionalVacuum(t,e){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this.
_enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let n=this._enqueuedVacuumConditions;
return this._enqueuedVacuumConditions=j,this.performVacuuming(t,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(e)===
!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let n=this.
_dirtCount;if(this.vacuumConditionsMet(e)){let i=t.batchSize||P.batchSize,o=t.batchWait||P.batchWait,r=1;for(let[c,a]of this.
_index){for(let[u,d]of a)for(let[h]of d)this._documentIds.has(h)||(d.size<=1?a.delete(u):d.delete(h));this._index.get(c).
size===0&&this._index.delete(c),r%i===0&&await new Promise(u=>setTimeout(u,o)),r+=1}this._dirtCount-=n}await null,this._currentVacuum=
this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:n}=t;
return e=e||D.minDirtCount,n=n||D.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=
null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){
return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)return this._storedFields.get(
e)}search(t,e={}){let{searchOptions:n}=this._options,i={...n,...e},o=this.executeQuery(t,e),r=[];for(let[c,{score:a,terms:u,
match:d}]of o){let h=u.length||1,l={id:this._documentIds.get(c),score:a*h,terms:Object.keys(d),queryTerms:u,match:d};Object.
assign(l,this._storedFields.get(c)),(i.filter==null||i.filter(l))&&r.push(l)}return t===s.wildcard&&i.boostDocument==null||
r.sort(Y),r}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let n=new Map;for(let{score:o,terms:r}of this.
search(t,e)){let c=r.join(" "),a=n.get(c);a!=null?(a.score+=o,a.count+=1):n.set(c,{score:o,terms:r,count:1})}let i=[];for(let[
o,{score:r,terms:c,count:a}]of n)i.push({suggestion:o,terms:c,score:r/a});return i.sort(Y),i}get documentCount(){return this.
_documentCount}get termCount(){return this._index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: load\
JSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){
if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(V.hasOwnProperty(t))return T(V,t);throw new Error(`MiniSearch: unkn\
own option "${t}"`)}static loadJS(t,e){let{index:n,documentIds:i,fieldLength:o,storedFields:r,serializationVersion:c}=t,
a=this.instantiateMiniSearch(t,e);a._documentIds=z(i),a._fieldLength=z(o),a._storedFields=z(r);for(let[u,d]of a._documentIds)
a._idToShortId.set(d,u);for(let[u,d]of n){let h=new Map;for(let l of Object.keys(d)){let f=d[l];c===1&&(f=f.ds),h.set(parseInt(
l,10),z(f))}a._index.set(u,h)}return a}static async loadJSAsync(t,e){let{index:n,documentIds:i,fieldLength:o,storedFields:r,
serializationVersion:c}=t,a=this.instantiateMiniSearch(t,e);a._documentIds=await E(i),a._fieldLength=await E(o),a._storedFields=
await E(r);for(let[d,h]of a._documentIds)a._idToShortId.set(h,d);let u=0;for(let[d,h]of n){let l=new Map;for(let f of Object.
keys(h)){let p=h[f];c===1&&(p=p.ds),l.set(parseInt(f,10),await E(p))}++u%1e3===0&&await ot(0),a._index.set(d,l)}return a}static instantiateMiniSearch(t,e){
let{documentCount:n,nextId:i,fieldIds:o,averageFieldLength:r,dirtCount:c,serializationVersion:a}=t;if(a!==1&&a!==2)throw new Error(
"MiniSearch: cannot deserialize an index created with an incompatible version");let u=new s(e);return u._documentCount=n,
u._nextId=i,u._idToShortId=new Map,u._fieldIds=o,u._avgFieldLength=r,u._dirtCount=c||0,u._index=new M,u}executeQuery(t,e={}){
if(t===s.wildcard)return this.executeWildcardQuery(e);if(typeof t!="string"){let l={...e,...t,queries:void 0},f=t.queries.
map(p=>this.executeQuery(p,l));return this.combineResults(f,l.combineWith)}let{tokenize:n,processTerm:i,searchOptions:o}=this.
_options,r={tokenize:n,processTerm:i,...o,...e},{tokenize:c,processTerm:a}=r,h=c(t).flatMap(l=>a(l)).filter(l=>!!l).map(
St(r)).map(l=>this.executeQuerySpec(l,r));return this.combineResults(h,r.combineWith)}executeQuerySpec(t,e){let n={...this.
_options.searchOptions,...e},i=(n.fields||this._options.fields).reduce((g,m)=>({...g,[m]:T(n.boost,m)||1}),{}),{boostDocument:o,
weights:r,maxFuzzy:c,bm25:a}=n,{fuzzy:u,prefix:d}={...K.weights,...r},h=this._index.get(t.term),l=this.termResults(t.term,
t.term,1,t.termBoost,h,i,o,a),f,p;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,m=g<
1?Math.min(c,Math.round(t.term.length*g)):g;m&&(p=this._index.fuzzyGet(t.term,m))}if(f)for(let[g,m]of f){let _=g.length-
t.term.length;if(!_)continue;p?.delete(g);let w=d*g.length/(g.length+.3*_);this.termResults(t.term,g,w,t.termBoost,m,i,o,
a,l)}if(p)for(let g of p.keys()){let[m,_]=p.get(g);if(!_)continue;let w=u*g.length/(g.length+_);this.termResults(t.term,
g,w,t.termBoost,m,i,o,a,l)}return l}executeWildcardQuery(t){let e=new Map,n={...this._options.searchOptions,...t};for(let[
i,o]of this._documentIds){let r=n.boostDocument?n.boostDocument(o,"",this._storedFields.get(i)):1;e.set(i,{score:r,terms:[],
match:{}})}return e}combineResults(t,e=R){if(t.length===0)return new Map;let n=e.toLowerCase(),i=yt[n];if(!i)throw new Error(
`Invalid combination operator: ${e}`);return t.reduce(i)||new Map}toJSON(){let t=[];for(let[e,n]of this._index){let i={};
for(let[o,r]of n)i[o]=Object.fromEntries(r);t.push([e,i])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this.
_avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,n,i,o,r,c,a,u=new Map){
if(o==null)return u;for(let d of Object.keys(r)){let h=r[d],l=this._fieldIds[d],f=o.get(l);if(f==null)continue;let p=f.size,
g=this._avgFieldLength[l];for(let m of f.keys()){if(!this._documentIds.has(m)){this.removeTerm(l,m,e),p-=1;continue}let _=c?
c(this._documentIds.get(m),e,this._storedFields.get(m)):1;if(!_)continue;let w=f.get(m),I=this._fieldLength.get(m)[l],C=bt(
w,p,this._documentCount,I,g,a),F=n*i*h*_*C,y=u.get(m);if(y){y.score+=F,Lt(y.terms,t);let b=T(y.match,e);b?b.push(d):y.match[e]=
[d]}else u.set(m,{score:F,terms:[t],match:{[e]:[d]}})}}return u}addTerm(t,e,n){let i=this._index.fetch(n,Z),o=i.get(t);if(o==
null)o=new Map,o.set(e,1),i.set(t,o);else{let r=o.get(e);o.set(e,(r||0)+1)}}removeTerm(t,e,n){if(!this._index.has(n)){this.
warnDocumentChanged(e,t,n);return}let i=this._index.fetch(n,Z),o=i.get(t);o==null||o.get(e)==null?this.warnDocumentChanged(
e,t,n):o.get(e)<=1?o.size<=1?i.delete(t):o.delete(e):o.set(e,o.get(e)-1),this._index.get(n).size===0&&this._index.delete(
n)}warnDocumentChanged(t,e,n){for(let i of Object.keys(this._fieldIds))if(this._fieldIds[i]===e){this._options.logger("w\
arn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal: term "${n}" was not present i\
n field "${i}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){
let e=this._nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){
for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=e}addFieldLength(t,e,n,i){let o=this._fieldLength.get(t);o==null&&this._fieldLength.
set(t,o=[]),o[e]=i;let c=(this._avgFieldLength[e]||0)*n+i;this._avgFieldLength[e]=c/(n+1)}removeFieldLength(t,e,n,i){if(n===
1){this._avgFieldLength[e]=0;return}let o=this._avgFieldLength[e]*n-i;this._avgFieldLength[e]=o/(n-1)}saveStoredFields(t,e){
let{storeFields:n,extractField:i}=this._options;if(n==null||n.length===0)return;let o=this._storedFields.get(t);o==null&&
this._storedFields.set(t,o={});for(let r of n){let c=i(e,r);c!==void 0&&(o[r]=c)}}};L.wildcard=Symbol("*");var T=(s,t)=>Object.
prototype.hasOwnProperty.call(s,t)?s[t]:void 0,yt={[R]:(s,t)=>{for(let e of t.keys()){let n=s.get(e);if(n==null)s.set(e,
t.get(e));else{let{score:i,terms:o,match:r}=t.get(e);n.score=n.score+i,n.match=Object.assign(n.match,r),G(n.terms,o)}}return s},
[it]:(s,t)=>{let e=new Map;for(let n of t.keys()){let i=s.get(n);if(i==null)continue;let{score:o,terms:r,match:c}=t.get(
n);G(i.terms,r),e.set(n,{score:i.score+o,terms:i.terms,match:Object.assign(i.match,c)})}return e},[wt]:(s,t)=>{for(let e of t.
keys())s.delete(e);return s}},xt={k:1.2,b:.7,d:.5},bt=(s,t,e,n,i,o)=>{let{k:r,b:c,d:a}=o;return Math.log(1+(e-t+.5)/(t+.5))*
(a+s*(r+1)/(s+r*(1-c+c*n/i)))},St=s=>(t,e,n)=>{let i=typeof s.fuzzy=="function"?s.fuzzy(t,e,n):s.fuzzy||!1,o=typeof s.prefix==
"function"?s.prefix(t,e,n):s.prefix===!0,r=typeof s.boostTerm=="function"?s.boostTerm(t,e,n):1;return{term:t,fuzzy:i,prefix:o,
termBoost:r}},V={idField:"id",extractField:(s,t)=>s[t],stringifyField:(s,t)=>s.toString(),tokenize:s=>s.split(Ft),processTerm:s=>s.
toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(s,t)=>{typeof console?.[s]=="function"&&console[s](
t)},autoVacuum:!0},K={combineWith:R,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:xt},Mt={
combineWith:it,prefix:(s,t,e)=>t===e.length-1},P={batchSize:1e3,batchWait:10},j={minDirtFactor:.1,minDirtCount:20},D={...P,
...j},Lt=(s,t)=>{s.includes(t)||s.push(t)},G=(s,t)=>{for(let e of t)s.includes(e)||s.push(e)},Y=({score:s},{score:t})=>t-
s,Z=()=>new Map,z=s=>{let t=new Map;for(let e of Object.keys(s))t.set(parseInt(e,10),s[e]);return t},E=async s=>{let t=new Map,
e=0;for(let n of Object.keys(s))t.set(parseInt(n,10),s[n]),++e%1e3===0&&await ot(0);return t},ot=s=>new Promise(t=>setTimeout(
t,s)),Ft=/[\n\r\p{Z}\p{P}]+/u;function rt(s,t){return t.map(e=>({code:e,distance:zt(s,e)})).filter(({code:e,distance:n})=>n<=(e.length>4?2:1)).toSorted(
(e,n)=>e.distance-n.distance).map(({code:e})=>e)}function zt(s,t){let e=Array.from({length:t.length+1},(n,i)=>i);for(let[
n,i]of[...s].entries()){let o=[n+1];for(let[r,c]of[...t].entries()){let a=(e[r]??0)+(i===c?0:1);o.push(Math.min(a,(e[r+1]??
0)+1,(o[r]??0)+1))}e=o}return e.at(-1)??0}var W=/\p{Script=Han}+/gu;function ct(s){let t=s.replaceAll(W," ").match(/[\p{L}\p{N}_]+/gu)??[],n=(s.match(/(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+/gu)??
[]).map(i=>i.replaceAll(/\P{Lu}/gu,"").toLowerCase());return[...t.flatMap(vt),...n,...ut(s)]}function at(s){let n=(s.replaceAll(
W," ").toLowerCase().match(/[\p{L}\p{N}_]+/gu)??[]).filter(i=>!Et.has(i));return[...new Set([...n,...ut(s)])]}var Et=new Set(
"a am an and any anyone are as at be but by can could did do does don for from get give gives had has have he her his ho\
w i if in into is isn it its me my no not of on or our she should so some that the their them then there they this to to\
o want was we what when where which who why will with would you your t s tell".split(" "));function vt(s){let t=s.replaceAll(
/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|_+/gu," ").toLowerCase().split(" ").filter(e=>e!=="");return t.length>1?[s.toLowerCase(),...t]:
t}function ut(s){return(s.match(W)??[]).flatMap(t=>{let e=[...t];return e.length===1?e:e.slice(1).map((n,i)=>`${e[i]}${n}`)})}var dt={idField:"path",fields:["title","where","keys","text","anchor"],extractField:(s,t)=>t==="anchor"?kt(s.path):Object(
s)[t],tokenize:ct,searchOptions:{boost:{title:6,keys:6,where:2},tokenize:s=>[s],prefix:s=>s.length>1,weights:{fuzzy:.3,prefix:.6}}};
function kt(s){let[,t=""]=s.split("#");return t.replaceAll(/~\w+~/g," ")}var It=["expire expires expired expiry expiration ttl","validity valid lifetime ttl","retention retained kept stored sto\
rage delete deleted","quota rate qps rps tps","throttling throttled throttle rate","request requests call calls","limit \
limits maximum max most largest","size large length long","price pricing cost costs fee fees free paid charge charged bi\
lled billing","error errors failure failed status codes","timeout slow latency","unauthorized unauthenticated authentica\
tion credentials accesskey signature signed","denied forbidden permission permissions","picture image photo selfie","blu\
rry blurred unclear quality unqualified","fake forged forgery counterfeit tampered","url uri link address redirect","hos\
t hosts endpoint endpoints server servers region regions","required mandatory compulsory","sex gender","webhook callback\
 notification notify notified","duplicate duplication repeated idempotent idempotency unique again","retry retries again\
 repeat later","dob birth birthday birthdate","sandbox test tests testing demo","personal sensitive privacy gdpr pii com\
pliance protection secret logs","enum enumeration values","openapi swagger postman"],q=new Map;for(let s of It){let t=s.
split(" ");for(let e of t)q.set(e,[...q.get(e)??[],...t.filter(n=>n!==e)])}function Q(s){return q.get(s)??[]}function lt(s,t=[]){let e=new L(dt);e.addAll(s);let n=new Map(s.map(o=>[o.path,o])),i=[...new Set(s.filter(({title:o})=>Vt(
o)).map(({title:o})=>o))];return o=>{let r=Ot(o,t),c=at(r),a=c.find(d=>/^\d{3,}$/.test(d)&&e.search(d).length===0),u=a===
void 0?c:[...c.filter(d=>d!==a),...rt(a,i)];return{entries:Ct(e,n,u),words:u.flatMap(d=>[d,...Q(d)]),unknownCode:a}}}function Ct(s,t,e){
let n=Pt(e),o=[...$t(e.map(r=>Dt(s,r)))].flatMap(([r,{sum:c,count:a}])=>{let u=t.get(r);if(!u)return[];let d=Tt(u.title,
e),h=d?1:a/e.length;return[{entry:u,score:c*h**3*u.weight*(d||n(u.title)?3:1)}]});return jt(o)}function Ot(s,t){let e=s.
toLowerCase(),n=t.flatMap(([i,...o])=>o.some(r=>e.includes(r.toLowerCase()))?[i]:[]);return n.length===0?s:`${n.join(" ")}\
 ${At(s)}`}function At(s){return s.replaceAll(/\p{Script=Han}+/gu," ")}function Tt(s,t){return/\d/.test(s)&&t.includes(s.
toLowerCase())}function Vt(s){return/^\d{3,}$/.test(s)}function Dt(s,t){let e=s.search(t),n=Q(t).flatMap(r=>s.search(r,{
prefix:!1})),i=e.length+n.length>0||t.length<4||/\d/.test(t)?[]:s.search(t,{fuzzy:.25}),o=new Map;for(let[r,c]of[[e,1],[
n,.5],[i,1]])for(let{id:a,score:u}of r)o.set(a,Math.max(o.get(a)??0,u*c));return o}function $t(s){let t=new Map;for(let[
e,n]of s.flatMap(i=>[...i])){let{sum:i=0,count:o=0}=t.get(e)??{};t.set(e,{sum:i+n,count:o+1})}return t}function Pt(s){let t=new RegExp(
`^${s.join(String.raw`[^\p{L}\p{N}_]+`)}(?![\\p{L}\\p{N}_])`,"iu");return e=>t.test(e)}function jt(s){let t=new Map;return s.
toSorted((e,n)=>n.score-e.score).map(({entry:e,score:n})=>{let i=t.get(e.title)??0;return t.set(e.title,i+1),{entry:e,score:n*
.6**i}}).toSorted((e,n)=>n.score-e.score).map(({entry:e})=>e)}function ht(s){let t=new URL(location.href);s.trim()===""?t.searchParams.delete("q"):t.searchParams.set("q",s);try{history.
replaceState(history.state,"",t)}catch{}}var k=class{element=document.createElement("ol");#t;constructor(t,e){this.#t=t,this.element.setAttribute("aria-label","R\
esults"),e.addEventListener("keydown",n=>this.#e(n))}show(t,e){this.element.replaceChildren(...t.map(n=>Nt(n,e))),this.element.
scrollTop=0}#e(t){if(t.isComposing)return;let e=[...this.element.querySelectorAll("a")],n={ArrowDown:1,ArrowUp:-1}[t.key];
if(n!==void 0){t.preventDefault();let i=[this.#t,...e],o=i.findIndex(r=>r===document.activeElement);i[(o+n+i.length)%i.length]?.
focus()}else t.key==="Enter"&&t.target===this.#t&&(t.preventDefault(),e[0]?.click())}};function Nt({href:s,title:t,where:e,
excerpt:n},i){let o=document.createElement("a");o.href=s,o.append(H("strong",t),H("small",[{text:e,isMatch:!1}]),H("span",
n)),o.addEventListener("click",c=>{!c.ctrlKey&&!c.metaKey&&!c.shiftKey&&i()});let r=document.createElement("li");return r.
append(o),r}function H(s,t){let e=document.createElement(s);for(let{text:n,isMatch:i}of t){let o=i?document.createElement(
"mark"):void 0;o&&(o.textContent=n),e.append(o??n)}return e}/*! Contains MiniSearch, https://github.com/lucaong/minisearch, MIT licence, copyright Luca Ongaro. */var J=30,Rt=lt((globalThis.
searchEntries??[]).map(([s,t,e,n,i,o])=>({path:s,title:t,where:e,keys:n,text:i,weight:o})),globalThis.searchWords);globalThis.
startSearch=(s,t)=>{let e=s.querySelector("input"),n=s.querySelector("p");if(!e||!n)return;let i=new k(e,s),o=()=>{let{entries:r,
words:c,unknownCode:a}=Rt(e.value),u=r.slice(0,J).map(({path:d,title:h,where:l,text:f})=>({href:`${t}${d}`,title:O(h,c),
where:l,excerpt:U(f,c)}));i.show(u,()=>s.close()),n.textContent=Wt(e.value.trim(),u.length,a),ht(e.value)};e.addEventListener(
"input",o),s.append(i.element),o()};function Wt(s,t,e){if(s==="")return"Arrow keys choose, Enter opens, Escape closes.";
if(t===0)return"Nothing found.";let n=t===1?"1 result.":t<J?`${t} results.`:`The best ${J} results.`;return e===void 0?n:
`${e} is not listed. These codes are similar.`}})();
