/** React tells the tools of a browser who drew what, at each element, where the console takes it. Here nobody looks: it is a fifth of the work. */
for (const name of ['createTask', 'timeStamp']) Reflect.deleteProperty(console, name)
