"""Everything that pip needs, read from settings.ini. Nothing is imported but setuptools."""
import re
from configparser import ConfigParser
from pathlib import Path

import setuptools
from setuptools.command.sdist import sdist

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

expected = 'lib_name version description keywords author author_email license status min_python audience language git_url branch'.split()
for key in expected:
    if key not in cfg: raise SystemExit(f'settings.ini: the setting {key!r} is missing; setup.py needs: {" ".join(expected)}')

licenses = {'apache2': 'Apache-2.0', 'mit': 'MIT', 'bsd3': 'BSD-3-Clause'}
statuses = ['0', '1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable', '6 - Mature', '7 - Inactive']
pythons = '3.10 3.11 3.12 3.13'.split()


def extra(name):
    "The requirements of one extra, other extras written as [name] taken in."
    out = []
    for item in cfg[f'extras_{name}'].split():
        out += extra(item[1:-1]) if item.startswith('[') else [item]
    return list(dict.fromkeys(out))


def readme():
    "README.md with its relative links made whole, since PyPI shows it without the repository around it."
    text = (here/'README.md').read_text(encoding='utf-8') if (here/'README.md').exists() else ''
    blob = f'{cfg["git_url"]}/blob/{cfg["branch"]}/'
    return re.sub(r'\]\((?![a-z]+:|#|/)([^)\s]+)', lambda m: f']({blob}{m[1]}' + '?raw=true' * m[1].endswith('.png'), text)


class Sdist(sdist):
    "setup.py reads settings.ini, so the source archive carries it."
    def make_release_tree(self, base_dir, files): super().make_release_tree(base_dir, [*files, 'settings.ini'])


setuptools.setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license=licenses.get(cfg['license'], cfg['license']),
    classifiers=[f'Development Status :: {statuses[int(cfg["status"])]}', f'Intended Audience :: {cfg["audience"]}',
                 f'Natural Language :: {cfg["language"]}', 'Topic :: Scientific/Engineering :: Artificial Intelligence',
                 *(f'Programming Language :: Python :: {v}' for v in pythons[pythons.index(cfg['min_python']):])],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    long_description=readme(), long_description_content_type='text/markdown',
    packages=setuptools.find_packages(include=[cfg['lib_name'], cfg['lib_name'] + '.*']),
    package_data={cfg['lib_name']: cfg['package_data'].split()},
    python_requires=f'>={cfg["min_python"]}', install_requires=cfg['requirements'].split(),
    extras_require={k[len('extras_'):]: extra(k[len('extras_'):]) for k in cfg if k.startswith('extras_')},
    entry_points={'console_scripts': cfg['console_scripts'].split()},
    cmdclass={'sdist': Sdist}, zip_safe=False)
