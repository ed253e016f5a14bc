/** An input with the elements that a reader sees in it; all of them, so that what is invented fails too. */
export interface Labelled {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly keys: readonly string[];
}

export const SCRIPTS: readonly Labelled[] = [
  {
    what: 'a route of Express with a parameter',
    path: 'app.js',
    text: "const app = require('express')();\napp.get('/orders/:id', (req, res) => res.json({}));\n",
    keys: ['route GET /orders/{}'],
  },
  {
    what: 'a router behind its prefix',
    path: 'app.js',
    text: "const express = require('express');\nconst app = express();\nconst r = express.Router();\nr.post('/pay', (req, res) => res.json({}));\napp.use('/api', r);\n",
    keys: ['route POST /api/pay'],
  },
  {
    what: 'a host in a constant',
    path: 'a.js',
    text: "const BASE = 'https://api.example.com/v1';\nexports.run = () => fetch(BASE + '/users');\n",
    keys: ['host api.example.com'],
  },
  {
    what: 'a host before a path that data is a part of',
    path: 'a.js',
    text: 'exports.run = (id) => fetch(`https://api.example.com/users/${id}`);\n',
    keys: ['host api.example.com'],
  },
  {
    what: 'a host that data is a part of is none that is known',
    path: 'a.js',
    text: 'exports.run = (tenant) => fetch(`https://${tenant}.example.com/users`);\n',
    keys: [],
  },
  {
    what: 'a host that goes on where the constant ends',
    path: 'a.js',
    text: 'exports.run = (tenant) => fetch(`https://api${tenant}`);\n',
    keys: [],
  },
  {
    what: 'the machine itself is no host',
    path: 'a.js',
    text: "exports.run = () => fetch('http://localhost:3000/x');\n",
    keys: [],
  },
  {
    what: 'an address that is only written down is not called',
    path: 'a.js',
    text: "exports.HOME = 'https://example.com/';\n",
    keys: [],
  },
  {
    what: 'an address behind a helper of the repository',
    path: 'a.js',
    text: "const get = (url) => fetch(url);\nexports.run = () => get('https://hooks.example.com/x');\n",
    keys: ['host hooks.example.com'],
  },
  {
    what: 'a client of a library',
    path: 'a.js',
    text: "const axios = require('axios');\nexports.run = () => axios.get('https://pay.example.com/x');\n",
    keys: ['host pay.example.com'],
  },
  {
    what: 'a setting by its name',
    path: 'a.js',
    text: 'exports.key = process.env.PAYMENT_KEY;\n',
    keys: ['env PAYMENT_KEY'],
  },
  {
    what: 'a setting in brackets',
    path: 'a.js',
    text: "exports.key = process.env['PAYMENT_KEY'];\n",
    keys: ['env PAYMENT_KEY'],
  },
  {
    what: 'settings that are taken apart',
    path: 'a.js',
    text: 'const { PAYMENT_KEY, OTHER_KEY } = process.env;\nexports.key = PAYMENT_KEY + OTHER_KEY;\n',
    keys: ['env OTHER_KEY', 'env PAYMENT_KEY'],
  },
  {
    what: 'a field of something that only looks like settings',
    path: 'a.js',
    text: 'exports.key = (process) => process.env.PAYMENT_KEY;\n',
    keys: [],
  },
  {
    what: 'a program that is run',
    path: 'a.js',
    text: "const { execFile } = require('child_process');\nexports.run = () => execFile('ls', ['-l']);\n",
    keys: ['call node:child_process.execFile'],
  },
  {
    what: 'a function that is called later is no text that is run',
    path: 'a.js',
    text: 'exports.run = (done) => { setTimeout(done, 10); setTimeout(() => done(), 10); };\n',
    keys: [],
  },
  {
    what: 'a text that is run later',
    path: 'a.js',
    text: "exports.run = () => setTimeout('go()', 10);\n",
    keys: ['call js:setTimeout'],
  },
  {
    what: 'a method of the same name runs nothing',
    path: 'a.js',
    text: 'exports.run = (db) => db.exec();\n',
    keys: [],
  },
];

export const OTHERS: readonly Labelled[] = [
  {
    what: 'a route of Flask',
    path: 'app.py',
    text: "from flask import Flask\napp = Flask(__name__)\n\n@app.route('/users/<int:user_id>', methods=['POST'])\ndef users(user_id):\n    return ''\n",
    keys: ['route POST /users/{}'],
  },
  {
    what: 'a route of FastAPI',
    path: 'app.py',
    text: "from fastapi import FastAPI\napp = FastAPI()\n\n@app.get('/items/{item_id}')\ndef read(item_id: int):\n    return {}\n",
    keys: ['route GET /items/{}'],
  },
  {
    what: 'a host and settings in Python',
    path: 'a.py',
    text: "import os\nimport requests\n\ndef run():\n    requests.get('https://api.example.com/x', headers={'k': os.environ['API_KEY'], 'n': os.getenv('NAME', '')})\n",
    keys: ['env API_KEY', 'env NAME', 'host api.example.com'],
  },
  {
    what: 'a setting by its get',
    path: 'a.py',
    text: "import os\n\nKEY = os.environ.get('API_KEY')\n",
    keys: ['env API_KEY'],
  },
  {
    what: 'a program in Python',
    path: 'a.py',
    text: "import subprocess\n\ndef run():\n    subprocess.run(['ls', '-l'])\n",
    keys: ['call py:subprocess.run'],
  },
  {
    what: 'bytes that become objects',
    path: 'a.py',
    text: 'import pickle\n\ndef run(data):\n    return pickle.loads(data)\n',
    keys: ['call py:pickle.loads'],
  },
  {
    what: 'a route of Go',
    path: 'main.go',
    text: 'package main\n\nimport "net/http"\n\nfunc main() {\n\thttp.HandleFunc("/health", func(w http.ResponseWriter, r *http.Request) {})\n\thttp.ListenAndServe(":80", nil)\n}\n',
    keys: ['route ANY /health'],
  },
  {
    what: 'a host and a setting in Go',
    path: 'main.go',
    text: 'package main\n\nimport (\n\t"net/http"\n\t"os"\n)\n\nfunc run() {\n\t_ = os.Getenv("TOKEN")\n\thttp.Get("https://api.example.com/x")\n}\n',
    keys: ['env TOKEN', 'host api.example.com'],
  },
  {
    what: 'a route of Spring with the prefix of its class',
    path: 'A.java',
    text: 'import org.springframework.web.bind.annotation.*;\n\n@RestController\n@RequestMapping("/api")\npublic class A {\n  @PostMapping("/users/{id}")\n  public String add(@PathVariable String id) { return ""; }\n}\n',
    keys: ['route POST /api/users/{}'],
  },
  {
    what: 'a setting and a program in Java',
    path: 'A.java',
    text: 'public class A {\n  void run() throws Exception {\n    String key = System.getenv("KEY");\n    Runtime.getRuntime().exec("ls");\n  }\n}\n',
    keys: ['call java:java.lang.Runtime.exec', 'env KEY'],
  },
  {
    what: 'a setting in C#',
    path: 'A.cs',
    text: 'using System;\n\nclass A {\n  string Key() { return Environment.GetEnvironmentVariable("KEY"); }\n}\n',
    keys: ['env KEY'],
  },
  {
    what: 'a setting in PHP',
    path: 'a.php',
    text: "<?php\nfunction key() { return getenv('KEY'); }\n",
    keys: ['env KEY'],
  },
  {
    what: 'a setting in Ruby',
    path: 'a.rb',
    text: "def key\n  ENV['KEY']\nend\n\ndef other\n  ENV.fetch('OTHER')\nend\n",
    keys: ['env KEY', 'env OTHER'],
  },
];
